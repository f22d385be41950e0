package ua.zvit.printing.office;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import ua.zvit.printing.data.FundingKind;
import ua.zvit.printing.data.MoneyUnit;
import ua.zvit.printing.data.PrintedMeasure;
import ua.zvit.printing.data.PrintedPart;
import ua.zvit.printing.data.PrintedReport;
import ua.zvit.printing.data.PrintedSection;
import ua.zvit.printing.data.Spending;
import ua.zvit.printing.form.FormColumn;
import ua.zvit.printing.form.FormDescriptor;
import ua.zvit.printing.form.SectionWords;
import ua.zvit.printing.narrative.PlainText;

/** Fills the table: section headings, measures, subtotals where the form wants them, and the total. */
public final class TableBuilder {

    private static final PrintedMeasure NOTHING =
            new PrintedMeasure("", PrintedSection.NO_MEASURES, "", BigDecimal.ZERO, null);

    private final FormDescriptor form;
    private final MoneyUnit unit;
    private int measures;

    private TableBuilder(FormDescriptor form, MoneyUnit unit) {
        this.form = form;
        this.unit = unit;
    }

    public static ReportTable table(PrintedReport report, FormDescriptor form) {
        TableBuilder builder = new TableBuilder(form, report.unit());
        List<Row> rows = new ArrayList<>();
        for (int index = 0; index < report.sections().size(); index++) {
            builder.add(rows, report, index);
        }
        rows.add(builder.sum("Усього", report, true));
        return new ReportTable(Columns.of(form, report.unit()), rows);
    }

    private void add(List<Row> rows, PrintedReport report, int index) {
        PrintedSection section = report.sections().get(index);
        rows.add(new Row.Section(SectionWords.heading(section), section.level()));
        section.measures().forEach(measure -> {
            rows.add(new Row.Measure(measures++, cells(measure), false));
            measure.parts().forEach(part -> rows.add(new Row.Measure(-1, cells(part), true)));
        });
        if (report.isHeadingOnly(index)) {
            return;
        }
        if (section.measures().isEmpty()) {
            rows.add(new Row.Measure(-1, nothing(), false));
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

    private List<Cell> cells(PrintedPart part) {
        return form.columns().stream()
                .flatMap(column -> isMoney(column)
                        ? figures(column, part, true).stream()
                        : Stream.of((Cell) new Cell.Text(column == FormColumn.TITLE ? part.label() : "")))
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

    private Cell planned(String words, BigDecimal amount) {
        return words == null ? amount(amount) : new Cell.Text(PlainText.trimmed(words));
    }

    private Cell amount(BigDecimal thousands) {
        return new Cell.Amount(unit.exact(thousands), unit.decimals());
    }

    private static Cell percent(Spending spending) {
        return spending.planWords() == null ? new Cell.Percent(spending.plan(), spending.actual()) : new Cell.Text("—");
    }

    private static boolean isMoney(FormColumn column) {
        return switch (column) {
            case PLAN, ACTUAL, DEVIATION, PERCENT, FUNDING_BY_SOURCE -> true;
            default -> false;
        };
    }

    private List<Cell> figures(FormColumn column, Spending spending, boolean percentages) {
        return switch (column) {
            case PLAN -> List.of(planned(spending.planWords(), spending.plan()));
            case ACTUAL -> List.of(amount(spending.actual()));
            case DEVIATION ->
                List.of(
                        spending.planWords() == null
                                ? new Cell.Deviation(
                                        unit.exact(spending.plan()), unit.exact(spending.actual()), unit.decimals())
                                : new Cell.Text("—"));
            case PERCENT -> List.of(percentages ? percent(spending) : new Cell.Text(""));
            default ->
                Stream.of(FundingKind.values())
                        .flatMap(source -> Stream.of(
                                planned(spending.planWords(source), spending.plan(source)),
                                amount(spending.actual(source))))
                        .toList();
        };
    }
}
