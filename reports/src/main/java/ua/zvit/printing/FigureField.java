package ua.zvit.printing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.sf.jasperreports.engine.JRLineBox;
import net.sf.jasperreports.engine.JRTextField;
import ua.zvit.printing.form.FigureColumn;
import ua.zvit.printing.form.FormDescriptor;
import ua.zvit.printing.form.Requisite;
import ua.zvit.printing.form.RowField;
import ua.zvit.printing.lines.FigureWidth;

/** A cell of a template that shows figures of one column, in rows or in sums, and how wide they are. */
final class FigureField {

    /** A figure that is to be shown, with what names its row. */
    private record Shown(String row, String figure, float width) {}

    private final String heading;
    private final String field;
    private final String label;
    private final boolean isOfTotal;
    private final JRTextField cell;

    /** How the cell is set: the engine seeks that in its styles whenever it is asked. */
    private final boolean isBold;

    private final float size;
    private final float padding;
    private final List<Shown> wide = new ArrayList<>();
    private float widest;

    private FigureField(JRTextField cell, String heading, String field, String label, boolean isOfTotal) {
        this.cell = cell;
        this.isBold = cell.isBold();
        this.size = cell.getFontSize();
        this.padding = padding(cell.getLineBox());
        this.heading = heading;
        this.field = field;
        this.label = label;
        this.isOfTotal = isOfTotal;
    }

    /** @return empty when the cell shows anything else */
    static Optional<FigureField> of(JRTextField cell, FormDescriptor form) {
        String asked = cell.getExpression().getText().strip();
        for (FigureColumn column : FigureColumn.of(form)) {
            String heading = column.title(form);
            if (asked.equals("$F{" + column.key() + "}")) {
                return Optional.of(new FigureField(cell, heading, column.key(), RowField.NUMBER.key(), false));
            }
            if (asked.equals("$F{" + column.subtotalKey() + "}")) {
                return Optional.of(
                        new FigureField(cell, heading, column.subtotalKey(), RowField.SUBTOTAL_LABEL.key(), false));
            }
            if (asked.equals("$P{" + column.totalKey() + "}")) {
                return Optional.of(
                        new FigureField(cell, heading, column.totalKey(), Requisite.TOTAL_LABEL.parameter(), true));
            }
        }
        return Optional.empty();
    }

    void read(List<Map<String, ?>> rows, Map<String, Object> parameters) {
        if (isOfTotal) {
            read(parameters);
        } else {
            rows.forEach(this::read);
        }
    }

    private void read(Map<String, ?> row) {
        if (row.get(field) instanceof String figure && FigureWidth.isFigure(figure)) {
            float width = FigureWidth.of(figure, isBold);
            widest = Math.max(widest, width);
            if (least(width) > cell.getWidth()) {
                wide.add(new Shown(named(row), figure, width));
            }
        }
    }

    /** A part of a measure's money has no number. */
    private String named(Map<String, ?> row) {
        String name = String.valueOf(row.get(label));
        return name.isEmpty() ? String.valueOf(row.get(RowField.TITLE.key())) : name;
    }

    /** @return of the widest figure, for a size of one point */
    float widest() {
        return widest;
    }

    /** @return what the cell has to be wide, in points, for the widest figure in its full size */
    float full() {
        return widest * size + padding;
    }

    /** @return what it has to be wide for the widest figure in the least size */
    float least() {
        return least(widest);
    }

    /** @return from the table's left, in points */
    int left() {
        return cell.getX();
    }

    /** @return the figures that find no room in a cell so wide, in points */
    List<FigureDifference> widerThan(int width) {
        return wide.stream()
                .filter(shown -> least(shown.width()) > width)
                .map(shown -> new FigureDifference(shown.row(), heading, shown.figure(), shown.figure(), true))
                .toList();
    }

    private float least(float width) {
        return width * Math.min(size, FigureWidth.LEAST_SIZE) + padding;
    }

    private static float padding(JRLineBox box) {
        return (float) box.getLeftPadding() + box.getRightPadding();
    }
}
