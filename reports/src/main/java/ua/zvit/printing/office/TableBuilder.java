package ua.zvit.printing.office;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import ua.zvit.printing.FormColumn;
import ua.zvit.printing.FormDescriptor;
import ua.zvit.printing.FundingKind;
import ua.zvit.printing.PlainText;
import ua.zvit.printing.PrintedMeasure;
import ua.zvit.printing.PrintedReport;
import ua.zvit.printing.PrintedSection;
import ua.zvit.printing.SectionWords;
import ua.zvit.printing.Spending;

/** Fills the table: section headings, measures, subtotals where the form wants them, and the total. */
final class TableBuilder {

    private static final PrintedMeasure NOTHING =
            new PrintedMeasure("", PrintedSection.NO_MEASURES, "", BigDecimal.ZERO, null);

    private final FormDescriptor form;
    private int measures;

    private TableBuilder(FormDescriptor form) {
        this.form = form;
    }

    static ReportTable table(PrintedReport report, FormDescriptor form) {
        TableBuilder builder = new TableBuilder(form);
        List<Row> rows = new ArrayList<>();
        for (int index = 0; index < report.sections().size(); index++) {
            builder.add(rows, report, index);
        }
        rows.add(builder.sum("Усього", report, true));
        return new ReportTable(Columns.of(form), rows);
    }

    private void add(List<Row> rows, PrintedReport report, int index) {
        PrintedSection section = report.sections().get(index);
        rows.add(new Row.Section(SectionWords.heading(section), section.level()));
        section.measures().forEach(measure -> rows.add(new Row.Measure(measures++, cells(measure))));
        if (report.isHeadingOnly(index)) {
            return;
        }
        if (section.measures().isEmpty()) {
            rows.add(new Row.Measure(-1, nothing()));
        }
        if (form.subtotals()) {
            rows.add(sum(SectionWords.subtotal(report, index), section, false));
        }
    }

    private List<Cell> nothing() {
        return form.columns().stream()
                .flatMap(column -> isMoney(column)
                        ? figures(column, NOTHING, true).stream().map(amount -> new Cell.Text(""))
                        : Stream.of(MeasureCells.cell(column, NOTHING)))
                .toList();
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

    private static Cell planned(String words, BigDecimal amount) {
        return words == null ? new Cell.Amount(amount) : new Cell.Text(PlainText.trimmed(words));
    }

    private static boolean isMoney(FormColumn column) {
        return switch (column) {
            case PLAN, ACTUAL, DEVIATION, PERCENT, FUNDING_BY_SOURCE -> true;
            default -> false;
        };
    }

    private static List<Cell> figures(FormColumn column, Spending spending, boolean percentages) {
        return switch (column) {
            case PLAN -> List.of(planned(spending.planWords(), spending.plan()));
            case ACTUAL -> List.of(new Cell.Amount(spending.actual()));
            case DEVIATION ->
                List.of(
                        spending.planWords() == null
                                ? new Cell.Deviation(spending.plan(), spending.actual())
                                : new Cell.Text("—"));
            case PERCENT ->
                List.of(percentages ? new Cell.Percent(spending.plan(), spending.actual()) : new Cell.Text(""));
            default ->
                Stream.of(FundingKind.values())
                        .flatMap(source -> Stream.of(
                                planned(spending.planWords(source), spending.plan(source)),
                                new Cell.Amount(spending.actual(source))))
                        .toList();
        };
    }
}
