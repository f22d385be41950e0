package ua.zvit.printing.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import ua.zvit.printing.composer.ComposedColumn;
import ua.zvit.printing.composer.ComposedColumn.Kind;
import ua.zvit.printing.composer.TemplateComposer;

/** The table of a designed form: which columns of cells it has, how wide, and under which headings. */
public final class DesignedTable {
    private static final double POINTS = 72 / 25.4;

    private final FormDescriptor form;
    private final boolean portrait;

    public DesignedTable(FormDescriptor form) {
        this.form = form;
        this.portrait = form.orientation() == FormDescriptor.Orientation.PORTRAIT;
    }

    /** Width of the sheet between its margins, millimetres. */
    public static int sheet(FormDescriptor.Orientation orientation) {
        return (int) (TemplateComposer.width(orientation == FormDescriptor.Orientation.PORTRAIT) / POINTS);
    }

    /** The template, JRXML. */
    public String template() {
        return TemplateComposer.composed(form.code(), portrait, columns(), form.needsIndicators());
    }

    /** Millimetres that were asked for, or else the usual ones. */
    int asked(FormColumn column) {
        Map<FormColumn, Integer> widths =
                form.design() == null ? Map.of() : form.design().widths();
        return widths.getOrDefault(column, ColumnMeasures.of(column).usual(form.orientation()));
    }

    /** The column that takes what is left of the sheet. */
    public FormColumn flexible() {
        return form.columns().contains(FormColumn.NARRATIVE) ? FormColumn.NARRATIVE : FormColumn.TITLE;
    }

    private List<ComposedColumn> columns() {
        List<ComposedColumn> columns = new ArrayList<>();
        for (FormColumn column : form.columns()) {
            List<FigureColumn> figures = FigureColumn.of(column);
            if (!figures.isEmpty()) {
                figures.forEach(figure -> columns.add(figure(column, figure, width(column) / figures.size())));
            } else if (column != FormColumn.INDICATORS) {
                columns.add(text(column, width(column)));
            }
        }
        return filled(columns);
    }

    private int width(FormColumn column) {
        return (int) Math.round(asked(column) * POINTS);
    }

    /** What is left of the sheet, and what rounding took. */
    private List<ComposedColumn> filled(List<ComposedColumn> columns) {
        int left = TemplateComposer.width(portrait)
                - columns.stream().mapToInt(ComposedColumn::width).sum();
        Kind taking = flexible() == FormColumn.NARRATIVE ? Kind.NARRATIVE : Kind.TITLE;
        return columns.stream()
                .map(column -> column.kind() == taking ? wider(column, left) : column)
                .toList();
    }

    private static ComposedColumn wider(ComposedColumn column, int by) {
        return new ComposedColumn(
                column.kind(),
                column.field(),
                column.subtotal(),
                column.total(),
                column.headings(),
                column.width() + by);
    }

    private static ComposedColumn text(FormColumn column, int width) {
        return switch (column) {
            case NUMBER -> text(Kind.NUMBER, RowField.NUMBER, FormHeading.NUMBER, width);
            case TITLE -> text(Kind.TITLE, RowField.TITLE, FormHeading.TITLE, width);
            case TERM -> text(Kind.EXECUTORS, RowField.TERM, FormHeading.TERM, width);
            case EXECUTORS -> text(Kind.EXECUTORS, RowField.EXECUTORS, FormHeading.EXECUTORS, width);
            case NARRATIVE -> text(Kind.NARRATIVE, RowField.NARRATIVE, FormHeading.NARRATIVE, width);
            case REASON -> text(Kind.TEXT, RowField.REASON, FormHeading.REASON, width);
            default -> throw new IllegalArgumentException("Not a column of text: " + column);
        };
    }

    private static ComposedColumn text(Kind kind, RowField field, FormHeading heading, int width) {
        return new ComposedColumn(kind, field.key(), null, null, List.of(heading.parameter()), width);
    }

    private ComposedColumn figure(FormColumn column, FigureColumn figure, int width) {
        return new ComposedColumn(
                Kind.AMOUNT,
                figure.key(),
                figure.subtotalKey(),
                figure.totalKey(),
                headings(column, figure).stream().map(FormHeading::parameter).toList(),
                width);
    }

    /** Money stands under one heading; parted by source, the sums of all sources stand under another. */
    private List<FormHeading> headings(FormColumn column, FigureColumn figure) {
        FormHeading own = figure.heading();
        if (column == FormColumn.FUNDING_BY_SOURCE) {
            return List.of(FormHeading.MONEY, own, figure.isPlan() ? FormHeading.PLAN : FormHeading.ACTUAL);
        }
        if (column == FormColumn.PERCENT && !isBesideMoney(form.columns().indexOf(column))) {
            return List.of(own);
        }
        boolean isPart = own == FormHeading.PLAN || own == FormHeading.ACTUAL;
        return form.needsFundingBySource() && isPart
                ? List.of(FormHeading.MONEY, FormHeading.ALL_SOURCES, own)
                : List.of(FormHeading.MONEY, own);
    }

    private boolean isBesideMoney(int index) {
        return isFigure(index - 1) || isFigure(index + 1);
    }

    private boolean isFigure(int index) {
        return index >= 0
                && index < form.columns().size()
                && !FigureColumn.of(form.columns().get(index)).isEmpty();
    }
}
