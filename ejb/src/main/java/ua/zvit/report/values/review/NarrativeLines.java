package ua.zvit.report.values.review;

import java.util.stream.Collectors;
import ua.zvit.printing.narrative.NarrativeReader;
import ua.zvit.printing.narrative.NarrativeRun;

/** A narrative as it is read without any face: a line for each paragraph and item. */
public final class NarrativeLines {
    private NarrativeLines() {}

    /** @param narrative restricted HTML */
    public static String of(String narrative) {
        return NarrativeReader.plain(narrative).stream()
                .map(runs -> runs.stream().map(NarrativeRun::text).collect(Collectors.joining()))
                .collect(Collectors.joining("\n"));
    }
}
