package ua.zvit.report.domain;

import java.math.BigDecimal;
import java.util.Optional;
import ua.zvit.shared.Money;
import ua.zvit.shared.Quantity;

/** How large content may be, and which amounts make sense. */
public final class Limits {
    /** Characters of a narrative with its mark-up; the longest real ones have about 10,000. */
    public static final int NARRATIVE = 200_000;

    public static final int REASON = 2_000;
    public static final int TITLE = 2_000;
    /** Characters of the words that tell by when a measure is to be carried out. */
    public static final int TERM = 200;
    /** Characters of a unit of measurement. */
    public static final int UNIT = 100;
    /** Indicators of one measure; real ones have up to a dozen. */
    public static final int INDICATORS = 100;
    /** Who takes part in one measure beside departments. */
    public static final int PARTNERS = 50;
    /** Parts told apart of one line of money, and characters of the name of one. */
    public static final int PARTS = 50;

    public static final int PART = 500;
    /** Amendments that touch one measure in a year; real ones are at most a handful. */
    public static final int AMENDMENTS = 100;
    /** Bytes of a form's descriptor; real ones have about a thousand. */
    public static final int DESCRIPTOR = 64 * 1024;
    /** Bytes of a form's template; real ones have about 30,000. */
    public static final int TEMPLATE = 1024 * 1024;
    /** Bytes of an imported file. */
    public static final int FILE = 5 * 1024 * 1024;

    private static final int DIGITS = 30;

    private Limits() {}

    /**
     * @param thousands amount in thousand UAH, below zero for a correction; may be null
     * @return the code of what is wrong with it
     */
    public static Optional<String> amount(BigDecimal thousands) {
        if (thousands == null) {
            return Optional.empty();
        }
        if (thousands.precision() > DIGITS || Math.abs((long) thousands.scale()) > DIGITS) {
            return Optional.of("amount-too-large");
        }
        if (thousands.stripTrailingZeros().scale() > 5) {
            return Optional.of("amount-too-fine");
        }
        try {
            Money.ofThousands(thousands);
            return Optional.empty();
        } catch (IllegalArgumentException tooLarge) {
            return Optional.of("amount-too-large");
        }
    }

    /**
     * @param thousands what a plan was raised or, below zero, cut by, in thousand UAH; may be null
     * @return the code of what is wrong with it
     */
    public static Optional<String> change(BigDecimal thousands) {
        if (thousands == null) {
            return Optional.empty();
        }
        return thousands.signum() == 0 ? Optional.of("change-zero") : amount(thousands.abs());
    }

    /**
     * @param value of an indicator; may be null
     * @return the code of what is wrong with it
     */
    public static Optional<String> quantity(BigDecimal value) {
        if (value == null) {
            return Optional.empty();
        }
        if (value.precision() > DIGITS || Math.abs((long) value.scale()) > DIGITS) {
            return Optional.of("number-too-large");
        }
        try {
            new Quantity(value);
            return Optional.empty();
        } catch (IllegalArgumentException unfit) {
            return Optional.of(value.stripTrailingZeros().scale() > 6 ? "number-too-fine" : "number-too-large");
        }
    }
}
