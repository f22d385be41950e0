package ua.zvit.printing.data;

import java.math.BigDecimal;

/**
 * What was planned and spent, thousand UAH: of a measure, a section, or the whole report; of an indicator what was planned
 * and reached, in its own unit.
 */
public interface Spending {

    /** Null only where a part of a measure tells none, or those inside a measure tell all. */
    BigDecimal plan();

    /** Null while it is not known. */
    BigDecimal actual();

    /** @return the plan where it is told in words alone; null where an amount tells it */
    default String planWords() {
        return null;
    }

    /** @return the plan from one source where it is told in words alone; null where an amount tells it or none is */
    default String planWords(FundingKind source) {
        return null;
    }

    /** Planned from one source; null where the measure names no such source. */
    BigDecimal plan(FundingKind source);

    /** Spent from one source; null while it is not known, or where the measure names no such source. */
    BigDecimal actual(FundingKind source);
}
