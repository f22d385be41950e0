package ua.zvit.printing;

import java.util.List;

/**
 * A measure as its table row shows it, and whether the row may run over pages: a row of up to {@value #SHORT_LINES}
 * lines is kept whole (at most a fifth of the page stays empty for it), a longer one is split.
 */
record RowContent(
        String number,
        String title,
        String continuation,
        String narrative,
        String plan,
        String actual,
        boolean isShort) {

    private static final int SHORT_LINES = 12;
    private static final int TITLE_COLUMN = 20;
    private static final int NARRATIVE_COLUMN = 40;
    private static final int CONTINUED_TITLE = 60;

    static RowContent of(PrintedMeasure measure) {
        List<List<NarrativeRun>> narrative = NarrativeReader.read(measure.narrativeHtml());
        String title = PrintableText.trimmed(measure.title());
        return new RowContent(
                PrintableText.trimmed(measure.number()),
                title.isEmpty() ? "—" : title,
                "(продовження) " + abridged(title),
                NarrativeMarkup.styled(narrative),
                AmountFormat.print(measure.plan()),
                AmountFormat.print(measure.actual()),
                Math.max(lines(title.length(), TITLE_COLUMN), lines(narrative)) <= SHORT_LINES);
    }

    private static int lines(List<List<NarrativeRun>> narrative) {
        return narrative.stream()
                .mapToInt(runs ->
                        lines(runs.stream().mapToInt(run -> run.text().length()).sum(), NARRATIVE_COLUMN))
                .sum();
    }

    private static int lines(int characters, int column) {
        return characters / column + 1;
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
