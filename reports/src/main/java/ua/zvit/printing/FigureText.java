package ua.zvit.printing;

import java.util.ArrayList;
import java.util.List;
import ua.zvit.printing.lines.FiguresInText;
import ua.zvit.printing.narrative.NarrativeRun;
import ua.zvit.printing.tagged.FigureSign;

/**
 * A text of a row as far as it is held against the document: the signs of its figures, in their order, and which of them are one
 * figure. Letters are left out, because the document may part words, join accents and show a letter by another font.
 *
 * @param signs every sign of figures in the text ({@link FigureSign})
 */
record FigureText(String signs, List<Figure> figures) {

    /** Raised and lowered digits stand on another line than the figure before them. */
    private static final char BETWEEN = '\n';

    /**
     * One figure.
     *
     * @param from index of its first sign
     * @param to index after its last
     * @param shown as it stands in the text
     */
    record Figure(int from, int to, String shown) {}

    static FigureText of(String text) {
        int[] before = new int[text.length() + 1];
        StringBuilder signs = new StringBuilder();
        for (int index = 0; index < text.length(); index++) {
            if (FigureSign.is(text.charAt(index))) {
                signs.append(text.charAt(index));
            }
            before[index + 1] = signs.length();
        }
        List<Figure> figures = new ArrayList<>();
        for (FiguresInText.Span span : FiguresInText.in(text)) {
            figures.add(new Figure(before[span.from()], before[span.to()], text.substring(span.from(), span.to())));
        }
        return new FigureText(signs.toString(), figures);
    }

    static FigureText of(List<List<NarrativeRun>> lines) {
        StringBuilder text = new StringBuilder();
        for (List<NarrativeRun> line : lines) {
            NarrativeRun last = null;
            for (NarrativeRun run : line) {
                if (last != null && last.rise() != run.rise()) {
                    text.append(BETWEEN);
                }
                text.append(run.text());
                last = run;
            }
            text.append(BETWEEN);
        }
        return of(text.toString());
    }
}
