package ua.zvit.printing.office;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import ua.zvit.printing.FormColumn;
import ua.zvit.printing.FormDescriptor;
import ua.zvit.printing.FundingKind;
import ua.zvit.printing.PrintedMeasure;
import ua.zvit.printing.PrintedReport;
import ua.zvit.printing.PrintedSection;
import ua.zvit.printing.Spending;

/** Fills the table: section headings, measures, subtotals where the form wants them, and the total. */
final class TableBuilder {

    private final FormDescriptor form;

    private TableBuilder(FormDescriptor form) {
        this.form = form;
    }

    static ReportTable table(PrintedReport report, FormDescriptor form) {
        TableBuilder builder = new TableBuilder(form);
        List<Row> rows = new ArrayList<>();
        report.sections().forEach(section -> builder.add(rows, section));
        rows.add(builder.sum("Усього", report, true));
        return new ReportTable(Columns.of(form), rows);
    }

    private void add(List<Row> rows, PrintedSection section) {
        String number = section.number().strip();
        rows.add(new Row.Section(number + ". " + section.title().strip()));
        section.measures().forEach(measure -> rows.add(new Row.Measure(cells(measure))));
        if (form.subtotals()) {
            rows.add(sum("Разом за розділом " + number, section, false));
        }
    }

    private List<Cell> cells(PrintedMeasure measure) {
        return form.columns().stream()
                .flatMap(column -> isMoney(column)
                        ? figures(column, measure, true).stream()
                        : Stream.of(MeasureCells.cell(column, measure)))
                .toList();
    }

    private Row.Sum sum(String label, Spending spending, boolean total) {
        List<Cell> cells = form.columns().stream()
                .flatMap(column -> isMoney(column)
                        ? figures(column, spending, form.percentages()).stream()
                        : Stream.of((Cell) new Cell.Text("")))
                .toList();
        return new Row.Sum(label, cells, total);
    }

    private static boolean isMoney(FormColumn column) {
        return switch (column) {
            case PLAN, ACTUAL, DEVIATION, PERCENT, FUNDING_BY_SOURCE -> true;
            default -> false;
        };
    }

    private static List<Cell> figures(FormColumn column, Spending spending, boolean percentages) {
        return switch (column) {
            case PLAN -> List.of(new Cell.Amount(spending.plan()));
            case ACTUAL -> List.of(new Cell.Amount(spending.actual()));
            case DEVIATION -> List.of(new Cell.Deviation(spending.plan(), spending.actual()));
            case PERCENT ->
                List.of(percentages ? new Cell.Percent(spending.plan(), spending.actual()) : new Cell.Text(""));
            default ->
                Stream.of(FundingKind.values())
                        .flatMap(source -> Stream.of(
                                (Cell) new Cell.Amount(spending.plan(source)),
                                new Cell.Amount(spending.actual(source))))
                        .toList();
        };
    }
}
