package ua.zvit.shared;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Objects;

/**
 * An exact amount in UAH with kopecks (scale 2); a correction or a refund is below zero. People read it in thousand UAH
 * with one decimal; sums are always taken from the exact amounts and rounded once, HALF_UP, at the end. A sum may be far
 * larger than any amount that somebody may tell.
 *
 * @param uah amount in UAH, scale 2
 */
public record Money(BigDecimal uah) {
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    private static final BigDecimal AMOUNT_LIMIT = new BigDecimal("1E+13");
    private static final BigDecimal LIMIT = new BigDecimal("1E+18");

    public static final Money ZERO = new Money(BigDecimal.ZERO);

    /** @throws IllegalArgumentException finer than a kopeck, or more than any sum can be (10^18 UAH), on either side of zero */
    public Money {
        Objects.requireNonNull(uah, "uah");
        if (uah.abs().compareTo(LIMIT) >= 0) {
            throw new IllegalArgumentException("amount too large");
        }
        if (uah.stripTrailingZeros().scale() > 2) {
            throw new IllegalArgumentException("finer than a kopeck");
        }
        uah = uah.setScale(2);
    }

    /**
     * One amount as somebody tells it.
     *
     * @param thousands amount in thousand UAH, at most five decimals (a kopeck)
     * @throws IllegalArgumentException too fine, or ten trillion UAH and more on either side of zero
     */
    public static Money ofThousands(BigDecimal thousands) {
        Money amount = new Money(thousands.multiply(THOUSAND));
        if (amount.uah.abs().compareTo(AMOUNT_LIMIT) >= 0) {
            throw new IllegalArgumentException("amount too large");
        }
        return amount;
    }

    public static Money sum(Collection<Money> amounts) {
        return amounts.stream().reduce(ZERO, Money::plus);
    }

    public Money plus(Money other) {
        return new Money(uah.add(other.uah));
    }

    /** @return exact amount in thousand UAH, at least one decimal */
    public BigDecimal inThousands() {
        BigDecimal exact = uah.divide(THOUSAND).stripTrailingZeros();
        return exact.scale() < 1 ? exact.setScale(1) : exact;
    }

    /** @return amount in thousand UAH as it is printed: one decimal, HALF_UP */
    public BigDecimal inThousandsRounded() {
        return uah.divide(THOUSAND, 1, RoundingMode.HALF_UP);
    }
}
