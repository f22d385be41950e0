package ua.zvit.printing;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import ua.zvit.printing.data.PrintedMeasure;
import ua.zvit.printing.form.RowField;
import ua.zvit.printing.narrative.NarrativeMarkup;
import ua.zvit.printing.narrative.NarrativeReader;
import ua.zvit.printing.narrative.NarrativeRun;
import ua.zvit.printing.narrative.PrintableText;

/** A measure as its table row shows it, and whether the row is kept whole or may run over pages. */
record RowContent(
        String number,
        String title,
        String continuation,
        String narrative,
        String term,
        String executors,
        String reason,
        boolean isShort) {

    /** What a title begins with where its row goes on. */
    static final String CONTINUED = "(продовження)";

    private static final int CONTINUED_TITLE = 60;

    static RowContent of(PrintedMeasure measure, ColumnWidths widths) {
        List<List<NarrativeRun>> narrative = NarrativeReader.read(measure.narrativeHtml());
        String title = PrintableText.trimmed(measure.title());
        String executors =
                measure.executors().stream().map(PrintableText::trimmed).collect(Collectors.joining(",\n"));
        String term = PrintableText.trimmed(measure.term());
        String reason = PrintableText.trimmed(measure.reason());
        int lines = IntStream.of(
                        narrative.stream()
                                .mapToInt(runs -> widths.lines(RowField.NARRATIVE, length(runs)))
                                .sum(),
                        widths.lines(RowField.TITLE, title.length()),
                        widths.lines(RowField.TERM, term.length()),
                        widths.lines(RowField.EXECUTORS, executors.length())
                                + measure.executors().size(),
                        widths.lines(RowField.REASON, reason.length()))
                .max()
                .getAsInt();
        return new RowContent(
                PrintableText.trimmed(measure.number()),
                title.isEmpty() ? "—" : title,
                CONTINUED + " " + abridged(title),
                NarrativeMarkup.styled(narrative),
                term,
                executors,
                reason,
                widths.isShort(lines));
    }

    private static int length(List<NarrativeRun> runs) {
        return runs.stream().mapToInt(run -> run.text().length()).sum();
    }

    private static String abridged(String title) {
        if (title.length() <= CONTINUED_TITLE) {
            return title;
        }
        int end = title.lastIndexOf(' ', CONTINUED_TITLE);
        int cut = end > CONTINUED_TITLE / 2 ? end : title.offsetByCodePoints(0, CONTINUED_TITLE / 2);
        return title.substring(0, cut) + "…";
    }
}
