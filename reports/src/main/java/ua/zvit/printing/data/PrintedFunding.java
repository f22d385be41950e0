package ua.zvit.printing.data;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;

/**
 * A measure's money from one source, thousand UAH.
 *
 * @param words the plan where it is told in words, such as «у межах кошторису»; null where the amount tells it
 * @param actual spent, or null while it is not known
 */
public record PrintedFunding(FundingKind source, BigDecimal plan, String words, BigDecimal actual) {

    public PrintedFunding {
        requireNonNull(source, "source");
        requireNonNull(plan, "plan");
    }

    /** Money whose plan is an amount. */
    public PrintedFunding(FundingKind source, BigDecimal plan, BigDecimal actual) {
        this(source, plan, null, actual);
    }
}
