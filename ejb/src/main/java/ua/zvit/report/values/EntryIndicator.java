package ua.zvit.report.values;

import ua.zvit.programme.values.IndicatorKind;
import ua.zvit.shared.Quantity;

/**
 * An indicator of an entry: what was to be reached and what was.
 *
 * @param number its place among the indicators of the measure, from 1; by it the indicator is written
 * @param plan as it stood when the report was made
 * @param actual what was reached; null until somebody says so
 * @param reason why it differs from the plan; may be null
 */
public record EntryIndicator(
        int number, IndicatorKind kind, String name, String unit, Quantity plan, Quantity actual, String reason) {

    /** @return the figures alone */
    public EntryIndicator withoutReason() {
        return new EntryIndicator(number, kind, name, unit, plan, actual, null);
    }
}
