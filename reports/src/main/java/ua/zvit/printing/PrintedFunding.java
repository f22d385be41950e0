package ua.zvit.printing;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;

/**
 * A measure's money from one source, thousand UAH.
 *
 * @param actual spent, or null while it is not known
 */
public record PrintedFunding(FundingKind source, BigDecimal plan, BigDecimal actual) {

    public PrintedFunding {
        requireNonNull(source, "source");
        requireNonNull(plan, "plan");
    }
}
