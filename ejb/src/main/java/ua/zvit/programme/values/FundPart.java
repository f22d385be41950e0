package ua.zvit.programme.values;

import ua.zvit.shared.Money;
import ua.zvit.shared.PlainText;

/**
 * A part of a line of money that is told apart, such as «у тому числі: співфінансування з обласного бюджету». It is
 * counted already in its line and in no sum by itself.
 *
 * @param planned UAH; null where no plan is told for it
 * @param actual spent, UAH; null until somebody says so, and always in a programme
 */
public record FundPart(String name, Money planned, Money actual) {
    public FundPart {
        name = name == null ? "" : PlainText.composed(name).strip();
    }

    /** A part as a programme plans it. */
    public FundPart(String name, Money planned) {
        this(name, planned, null);
    }

    FundPart spent(Money amount) {
        return new FundPart(name, planned, amount);
    }
}
