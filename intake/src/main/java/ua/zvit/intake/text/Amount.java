package ua.zvit.intake.text;

import java.math.BigDecimal;

/**
 * What a cell says where a sum is wanted.
 *
 * @param number null unless it is a number
 * @param unit how many hryvnias one is, where the cell itself tells so; null where it does not
 * @param text as it stands there
 */
public record Amount(Kind kind, BigDecimal number, BigDecimal unit, String text) {

    /** What it may be. */
    public enum Kind {
        /** Nothing, or a dash for nothing. */
        NONE,
        NUMBER,
        /** One separator with three digits behind it: «1.234» may be either. */
        AMBIGUOUS,
        /** «у межах кошторису» and whatever else is no number. */
        WORDS,
        /** A formula that has come to nothing. */
        ERROR
    }

    static Amount none() {
        return new Amount(Kind.NONE, null, null, "");
    }

    public boolean isNumber() {
        return number != null;
    }
}
