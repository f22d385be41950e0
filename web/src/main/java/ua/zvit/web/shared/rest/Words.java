package ua.zvit.web.shared.rest;

import java.util.Locale;
import ua.zvit.shared.Money;
import ua.zvit.shared.Quantity;

/** How the API writes what the business holds as types: words in lower case, money in thousand UAH. */
public final class Words {
    private Words() {}

    /** @return such as {@code drafting} */
    public static String of(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @return exact decimal in thousand UAH with at least one digit after the point; null for null */
    public static String of(Money amount) {
        return amount == null ? null : amount.inThousands().toPlainString();
    }

    /** @return exact decimal; null for null */
    public static String of(Quantity quantity) {
        return quantity == null ? null : quantity.value().toPlainString();
    }
}
