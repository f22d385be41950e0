package ua.zvit.printing;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;

/**
 * An indicator of a measure, planned and reached.
 *
 * @param unit unit of measurement, such as «осіб»
 * @param actual reached value, or null while it is not known
 * @param reason why the reached value differs from the planned one, or null
 */
public record PrintedIndicator(
        IndicatorKind kind, String name, String unit, BigDecimal plan, BigDecimal actual, String reason)
        implements Spending {

    public PrintedIndicator {
        requireNonNull(kind, "kind");
        requireNonNull(name, "name");
        requireNonNull(unit, "unit");
        requireNonNull(plan, "plan");
    }

    /** An indicator is not counted by sources. */
    @Override
    public BigDecimal plan(FundingKind source) {
        return null;
    }

    @Override
    public BigDecimal actual(FundingKind source) {
        return null;
    }
}
