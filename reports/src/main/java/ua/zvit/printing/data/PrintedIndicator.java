package ua.zvit.printing.data;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import ua.zvit.printing.narrative.PlainText;
import ua.zvit.shared.YesNo;

/**
 * An indicator of a measure, planned and reached.
 *
 * @param unit unit of measurement, such as «осіб»; «так/ні» and the like where it is only reached or not: 1 or 0
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

    /** The value as it is printed: a word where the unit tells it, else the number; empty while it is not known. */
    public String told(BigDecimal value) {
        return YesNo.of(unit).flatMap(pair -> pair.word(value)).orElseGet(() -> AmountFormat.printQuantity(value));
    }

    /** Its name with the unit, where that is none of words. */
    public String named() {
        String shown = PlainText.trimmed(unit);
        return PlainText.trimmed(name) + (shown.isEmpty() || isYesNo() ? "" : ", " + shown);
    }

    public boolean isYesNo() {
        return YesNo.of(unit).isPresent();
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
