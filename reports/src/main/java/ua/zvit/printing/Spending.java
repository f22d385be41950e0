package ua.zvit.printing;

import java.math.BigDecimal;

/**
 * What was planned and spent, thousand UAH: of a measure, a section, or the whole report; of an indicator what was planned
 * and reached, in its own unit.
 */
public interface Spending {

    BigDecimal plan();

    /** Null while it is not known. */
    BigDecimal actual();

    /** Planned from one source; null where the measure names no such source. */
    BigDecimal plan(FundingKind source);

    /** Spent from one source; null while it is not known, or where the measure names no such source. */
    BigDecimal actual(FundingKind source);
}
