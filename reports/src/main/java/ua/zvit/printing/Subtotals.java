package ua.zvit.printing;

import ua.zvit.printing.data.MoneyUnit;
import ua.zvit.printing.data.Spending;
import ua.zvit.printing.form.FigureColumn;
import ua.zvit.printing.form.FormDescriptor;

/** Figures of the rows that sum up: a section, or the whole report. */
final class Subtotals {

    private Subtotals() {}

    /** Per cent are told only where the form wants them for sums. */
    static String print(FigureColumn column, Spending sums, FormDescriptor form, MoneyUnit unit) {
        return column == FigureColumn.PERCENT && !form.percentages() ? "" : column.print(sums, unit);
    }
}
