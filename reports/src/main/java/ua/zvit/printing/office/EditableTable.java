package ua.zvit.printing.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ua.zvit.printing.data.FundingKind;
import ua.zvit.printing.data.MoneyUnit;
import ua.zvit.printing.data.PrintedReport;
import ua.zvit.printing.data.PrintedSection;
import ua.zvit.printing.form.FormColumn;
import ua.zvit.printing.form.FormDescriptor;

/**
 * What an editable file of a report would say now, for whoever compares it with one that was brought back.
 *
 * @param unit of its sums
 * @param columnNames the form's columns, as the property of an export tells them
 * @param measures in the order of the report
 * @param parts rows that tell a part of a measure's money
 * @param others what the other rows say: headings of sections, and labels of sums
 * @param around what stands around the table
 */
public record EditableTable(
        MoneyUnit unit,
        String columnNames,
        List<EditableColumn> columns,
        List<Line> measures,
        List<Line> parts,
        Set<String> others,
        Set<String> around) {

    /**
     * One column.
     *
     * @param of the form's column it stands for
     * @param source whose money it tells; null for all sources
     * @param spent true where it tells what was spent
     * @param head what stands above it, the heading of a group first
     */
    public record EditableColumn(FormColumn of, FundingKind source, boolean spent, List<String> head) {}

    /**
     * A measure, cell by cell.
     *
     * @param section heading of its section
     */
    public record Line(String section, List<CellContent> cells) {}

    /** @param sheet whether the file is a workbook */
    public static EditableTable of(PrintedReport report, FormDescriptor form, boolean sheet) {
        ReportTable table = TableBuilder.table(report, form);
        List<Line> lines = new ArrayList<>();
        List<Line> parts = new ArrayList<>();
        String section = "";
        for (Row row : table.rows()) {
            if (row instanceof Row.Section opened) {
                section = opened.heading();
            } else if (row instanceof Row.Measure measure && (measure.part() || measure.place() >= 0)) {
                (measure.part() ? parts : lines).add(line(section, measure.cells(), sheet));
            }
        }
        return new EditableTable(
                report.unit(),
                Edition.columns(table.columns()),
                columns(table.columns()),
                lines,
                parts,
                others(table),
                around(report, form));
    }

    private static Line line(String section, List<Cell> cells, boolean sheet) {
        return new Line(
                section, cells.stream().map(cell -> CellContent.of(cell, sheet)).toList());
    }

    private static Set<String> others(ReportTable table) {
        return Stream.concat(
                        Stream.of(PrintedSection.NO_MEASURES),
                        table.rows().stream().map(EditableTable::other))
                .map(EditableTable::onOneLine)
                .filter(words -> !words.isEmpty())
                .collect(Collectors.toSet());
    }

    private static String other(Row row) {
        return row instanceof Row.Section section ? section.heading() : row instanceof Row.Sum sum ? sum.label() : "";
    }

    /** A report that is no draft any more may have been one when it was taken away. */
    private static Set<String> around(PrintedReport report, FormDescriptor form) {
        OfficeText text = OfficeText.of(report, form);
        Stream<String> one = Stream.of(
                OfficeText.DRAFT,
                OfficeText.VISAS,
                text.documentType(),
                text.title(),
                text.documentType() + " " + text.title(),
                text.position() + " " + text.name(),
                text.signature().get(text.signature().size() - 1) + " " + text.name());
        return Stream.of(
                        one,
                        text.letterhead().stream(),
                        text.approval().stream(),
                        text.registration().stream(),
                        text.notes().stream(),
                        text.signature().stream(),
                        text.visas().stream())
                .flatMap(Function.identity())
                .map(EditableTable::onOneLine)
                .collect(Collectors.toSet());
    }

    /** @return the words as they are compared, whatever blanks stand between them */
    public static String onOneLine(String words) {
        return words.replaceAll("[\\s\u00A0]+", " ").strip();
    }

    private static List<EditableColumn> columns(List<Column> all) {
        List<EditableColumn> columns = new ArrayList<>();
        int bySource = 0;
        for (Column column : all) {
            boolean parted = column.of() == FormColumn.FUNDING_BY_SOURCE;
            columns.add(new EditableColumn(
                    column.of(),
                    parted ? FundingKind.values()[bySource / 2] : null,
                    parted ? bySource % 2 == 1 : column.of() == FormColumn.ACTUAL,
                    column.group() == null ? List.of(column.heading()) : List.of(column.group(), column.heading())));
            bySource += parted ? 1 : 0;
        }
        return columns;
    }
}
