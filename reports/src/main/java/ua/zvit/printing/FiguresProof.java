package ua.zvit.printing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import ua.zvit.printing.data.PrintedReport;
import ua.zvit.printing.form.FigureColumn;
import ua.zvit.printing.form.FormDescriptor;
import ua.zvit.printing.tagged.TaggedRow;
import ua.zvit.printing.tagged.TaggedTables;
import ua.zvit.shared.SignedText;

/**
 * Reads the figures back from a finished document and compares them with the data: every amount of a measure and of its
 * indicators, every subtotal, total and percentage. The cells are found by the document's tags and hold the text that is
 * drawn on the page, so figures inside narratives, rows parted by pages and repeated heads do not confuse it. Figures inside
 * titles, narratives and reasons are proven as well ({@link TextsProof}).
 *
 * <p>A figure that is right in the data but is cut, missing, drawn off the page or in another's place is a difference; so
 * is one that is parted between two lines or drawn over, and a row of figures that the data does not have.
 */
public final class FiguresProof {

    private final FormDescriptor form;
    private final TableLayout layout;
    private final List<TaggedRow> printed;
    private final List<FigureDifference> differences = new ArrayList<>();
    private final TextsProof texts;
    private int next;

    private FiguresProof(FormDescriptor form, List<TaggedRow> printed) {
        this.form = form;
        this.layout = new TableLayout(form);
        this.texts = new TextsProof(form, layout, differences::add);
        this.printed = printed.stream().filter(row -> !row.isHeading()).toList();
    }

    /**
     * Where the document and the data differ; empty when every figure is proven. Signatures added to the document do not
     * matter.
     *
     * @throws IllegalArgumentException when the file is not a readable PDF
     */
    public static List<FigureDifference> differences(byte[] pdf, PrintedReport report, ReportForm form) {
        try {
            FiguresProof proof = new FiguresProof(form.descriptor(), TaggedTables.rows(pdf));
            ExpectedRow.of(report, form.descriptor()).forEach(proof::compare);
            proof.skipTo(proof.printed.size());
            proof.texts.end();
            return List.copyOf(proof.differences);
        } catch (IOException e) {
            throw new IllegalArgumentException("Not a readable PDF", e);
        }
    }

    private void compare(ExpectedRow expected) {
        int found = next;
        while (found < printed.size() && !names(printed.get(found), expected)) {
            found++;
        }
        if (found == printed.size()) {
            note(expected.measure(), expected.figures(), List.of());
        } else {
            skipTo(found);
            texts.begin(expected, printed.get(found));
            note(expected.measure(), expected.figures(), layout.figures(printed.get(found)));
            noteBroken(expected.measure(), expected.figures(), printed.get(found));
            next = found + 1;
        }
    }

    private boolean names(TaggedRow row, ExpectedRow expected) {
        boolean isSum = expected.kind() == ExpectedRow.Kind.SUM;
        return row.isHeaded() == isSum
                && plain(layout.label(row, expected.kind())).equals(plain(expected.label()))
                && (tells(layout.figures(row)) || !tells(expected.figures()));
    }

    /** Rows before this one are in the document only; without figures they are parts of a long row. */
    private void skipTo(int row) {
        for (; next < row; next++) {
            List<String> figures = layout.figures(printed.get(next));
            if (tells(figures)) {
                note(printed.get(next).text(0), List.of(), figures);
            } else {
                texts.goOn(printed.get(next));
            }
        }
    }

    private void note(String measure, List<String> expected, List<String> found) {
        List<FigureColumn> columns = FigureColumn.of(form);
        for (int index = 0; index < columns.size(); index++) {
            String wanted = index < expected.size() ? expected.get(index) : "";
            String there = index < found.size() ? found.get(index) : "";
            if (!plain(wanted).equals(plain(there))) {
                differences.add(new FigureDifference(measure, columns.get(index).title(form), wanted, there));
            }
        }
    }

    /** Words in place of a figure may stand on several lines. A figure that is the right one but parted between two lines, or drawn over, is read as two or as none. */
    private void noteBroken(String measure, List<String> expected, TaggedRow row) {
        List<FigureColumn> columns = FigureColumn.of(form);
        List<String> found = layout.figures(row);
        List<Boolean> whole = layout.whole(row);
        for (int index = 0; index < columns.size(); index++) {
            if (!whole.get(index)
                    && expected.get(index).chars().anyMatch(Character::isDigit)
                    && plain(expected.get(index)).equals(plain(found.get(index)))) {
                differences.add(new FigureDifference(
                        measure, columns.get(index).title(form), expected.get(index), found.get(index), true));
            }
        }
    }

    private static boolean tells(List<String> figures) {
        return figures.stream().anyMatch(figure -> !plain(figure).isEmpty());
    }

    /** Documents that were signed before amounts had their own minus have a hyphen. */
    private static String plain(String text) {
        return text.replaceAll("[\\s\u00A0]+", "").replace('-', SignedText.MINUS);
    }
}
