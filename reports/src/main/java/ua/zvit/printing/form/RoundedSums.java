package ua.zvit.printing.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import ua.zvit.printing.data.MoneyUnit;
import ua.zvit.printing.data.PrintedMeasure;
import ua.zvit.printing.data.PrintedReport;
import ua.zvit.printing.data.PrintedSection;
import ua.zvit.printing.data.Spending;

/**
 * Whether a reader who adds up what is printed comes to another sum than the one that is printed: rows and sums are exact,
 * and each is rounded by itself. A deviation is such a sum too.
 */
public final class RoundedSums {
    private final FormDescriptor form;
    private final MoneyUnit unit;

    private RoundedSums(FormDescriptor form, MoneyUnit unit) {
        this.form = form;
        this.unit = unit;
    }

    public static boolean differ(PrintedReport report, FormDescriptor form) {
        RoundedSums sums = new RoundedSums(form, report.unit());
        List<PrintedMeasure> all = new ArrayList<>();
        for (PrintedSection section : report.sections()) {
            all.addAll(section.measures());
            if (form.subtotals() && sums.differ(section.measures(), section)) {
                return true;
            }
        }
        return sums.differ(all, report);
    }

    private boolean differ(List<PrintedMeasure> rows, Spending sum) {
        boolean deviates = form.columns().contains(FormColumn.DEVIATION);
        if (deviates && rows.stream().anyMatch(this::differs)) {
            return true;
        }
        return FigureColumn.of(form).stream()
                .filter(column -> column != FigureColumn.PERCENT)
                .anyMatch(column -> differ(rows, sum, column));
    }

    private boolean differs(PrintedMeasure row) {
        BigDecimal deviation = unit.rounded(FigureColumn.DEVIATION.amount(row));
        return deviation != null
                && unit.rounded(row.actual()).subtract(unit.rounded(row.plan())).compareTo(deviation) != 0;
    }

    private boolean differ(List<PrintedMeasure> rows, Spending sum, FigureColumn column) {
        BigDecimal printed = unit.rounded(column.amount(sum));
        BigDecimal added = rows.stream()
                .map(column::amount)
                .map(unit::rounded)
                .filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return printed != null && printed.compareTo(added) != 0 && !hasGaps(rows, column);
    }

    /** A deviation of what is not spent yet is not printed, but is in the sum. */
    private static boolean hasGaps(List<PrintedMeasure> rows, FigureColumn column) {
        return column == FigureColumn.DEVIATION
                && rows.stream().anyMatch(row -> row.actual() == null && row.plan() != null);
    }
}
