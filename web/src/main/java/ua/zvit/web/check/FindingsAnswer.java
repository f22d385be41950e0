package ua.zvit.web.check;

import java.util.List;
import java.util.Map;

/**
 * What a page is told.
 *
 * @param live what stands against the text as typed; empty when no measure was asked about
 * @param report what stands against the saved report: in the measure asked about, else everywhere; null when not asked
 * @param counts figures by measure; null when not asked
 * @param words the whole in one sentence; null when not asked
 * @param complete false while the language module is being loaded: it is worth asking again soon
 */
public record FindingsAnswer(
        List<ShownFinding> live,
        List<ShownFinding> report,
        Map<String, Figure> counts,
        String words,
        boolean complete) {

    /**
     * The findings of one measure in figures.
     *
     * @param title number and title of the measure
     * @param severity the heaviest weight among them
     */
    public record Figure(int number, String severity, String title, String words) {}
}
