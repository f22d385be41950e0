package ua.zvit.shared;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * A measured value such as an indicator's: exact, at most six decimals, below 10^15, and it may be negative (a change
 * against last year). Equal values are equal however they were written: 12.50 is 12.5.
 *
 * @param value without zeros at the end, never in exponent form
 */
public record Quantity(BigDecimal value) {
    private static final BigDecimal LIMIT = new BigDecimal("1000000000000000");
    private static final int DECIMALS = 6;

    /** @throws IllegalArgumentException when it is too large or too fine */
    public Quantity {
        Objects.requireNonNull(value, "value");
        if (value.abs().compareTo(LIMIT) >= 0) {
            throw new IllegalArgumentException("quantity too large");
        }
        value = value.stripTrailingZeros();
        if (value.scale() > DECIMALS) {
            throw new IllegalArgumentException("more than six decimals");
        }
        if (value.scale() < 0) {
            value = value.setScale(0);
        }
    }
}
