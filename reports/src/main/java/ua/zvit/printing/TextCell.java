package ua.zvit.printing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import net.sf.jasperreports.engine.JRLineBox;
import net.sf.jasperreports.engine.JRTextField;
import ua.zvit.printing.form.FormColumn;
import ua.zvit.printing.form.FormDescriptor;
import ua.zvit.printing.form.RowField;
import ua.zvit.printing.lines.FigureWidth;
import ua.zvit.printing.lines.FiguresInText;

/** A cell of a template that shows a text of the rows, and how wide the figures in it are, which no line may part. */
final class TextCell {
    private static final List<RowField> TEXTS =
            List.of(RowField.TITLE, RowField.NARRATIVE, RowField.TERM, RowField.EXECUTORS, RowField.REASON);

    /** Terms and executors are no texts with figures; their cells give room all the same. */
    private static final List<RowField> PROVEN = List.of(RowField.TITLE, RowField.NARRATIVE, RowField.REASON);

    private static final Pattern SHIFTED = Pattern.compile("</?su[pb]>");
    private static final Pattern MARKUP = Pattern.compile("<[^>]*>");

    /** A figure that is to be shown, with what names its row. */
    private record Shown(String row, String figure, float width) {}

    private final JRTextField cell;

    /** How the cell is set: the engine seeks that in its styles whenever it is asked. */
    private final boolean isBold;

    private final float size;
    private final float padding;
    private final RowField field;
    private final String heading;
    private final List<Shown> wide = new ArrayList<>();
    private float widest;

    private TextCell(JRTextField cell, RowField field, String heading) {
        this.cell = cell;
        this.isBold = cell.isBold();
        this.size = cell.getFontSize();
        this.padding = padding(cell.getLineBox());
        this.field = field;
        this.heading = heading;
    }

    /** @return empty when the cell shows anything else */
    static Optional<TextCell> of(JRTextField cell, FormDescriptor form) {
        String asked = cell.getExpression().getText().strip();
        return TEXTS.stream()
                .filter(text -> asked.equals("$F{" + text.key() + "}"))
                .findFirst()
                .map(text -> new TextCell(cell, text, form.columnName(FormColumn.valueOf(text.name()))));
    }

    void read(List<Map<String, ?>> rows) {
        if (PROVEN.contains(field)) {
            rows.forEach(this::read);
        }
    }

    private void read(Map<String, ?> row) {
        boolean ofIndicator = Boolean.TRUE.equals(row.get(RowField.INDICATOR.key())) && field != RowField.REASON;
        if (!ofIndicator && row.get(field.key()) instanceof String told) {
            String text = field == RowField.NARRATIVE ? bare(told) : told;
            for (FiguresInText.Span span : FiguresInText.in(text)) {
                String figure = text.substring(span.from(), span.to());
                float width = FigureWidth.of(figure, isBold) * size + padding;
                widest = Math.max(widest, width);
                if (width > cell.getWidth() * FigureRoom.KEPT) {
                    wide.add(new Shown(String.valueOf(row.get(RowField.NUMBER.key())), figure, width));
                }
            }
        }
    }

    /** Without mark-up; what is raised or lowered is no part of the figure before it. */
    private static String bare(String markup) {
        return markup.indexOf('<') < 0
                ? markup
                : MARKUP.matcher(SHIFTED.matcher(markup).replaceAll("\n")).replaceAll("");
    }

    /** @return what it has to be wide for its widest figure, in points */
    float least() {
        return widest;
    }

    /** @return from the table's left, in points */
    int left() {
        return cell.getX();
    }

    /** @return the figures that find no room in a cell so wide, in points */
    List<FigureDifference> widerThan(int width) {
        return wide.stream()
                .filter(shown -> shown.width() > width)
                .map(shown -> new FigureDifference(shown.row(), heading, shown.figure(), shown.figure(), true))
                .toList();
    }

    private static float padding(JRLineBox box) {
        return (float) box.getLeftPadding() + box.getRightPadding();
    }
}
