package ua.zvit.programme.values;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import ua.zvit.shared.DocumentNumber;

/**
 * What a later decision of the council did to the plan of one measure in one year.
 *
 * @param decisionNumber number of the decision that amended the programme
 * @param uah exact to a kopeck; below zero where the plan was cut, never zero
 */
public record PlanChange(String decisionNumber, LocalDate decisionDate, BigDecimal uah) {
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    public PlanChange {
        decisionNumber = Objects.requireNonNull(DocumentNumber.plain(decisionNumber), "decisionNumber");
        Objects.requireNonNull(decisionDate, "decisionDate");
        uah = uah.setScale(2);
        if (uah.signum() == 0) {
            throw new IllegalArgumentException("a change that changes nothing");
        }
    }

    /** @param thousands in thousand UAH, at most five decimals (a kopeck) */
    public static PlanChange ofThousands(String decisionNumber, LocalDate decisionDate, BigDecimal thousands) {
        return new PlanChange(
                decisionNumber, decisionDate, thousands.multiply(THOUSAND).stripTrailingZeros());
    }

    /** @return exact, in thousand UAH, at least one decimal */
    public BigDecimal inThousands() {
        BigDecimal exact = uah.divide(THOUSAND).stripTrailingZeros();
        return exact.scale() < 1 ? exact.setScale(1) : exact;
    }
}
