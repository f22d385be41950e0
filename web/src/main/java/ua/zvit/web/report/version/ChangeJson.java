package ua.zvit.web.report.version;

import java.util.Locale;
import ua.zvit.report.values.review.FieldDifference;
import ua.zvit.shared.Money;
import ua.zvit.web.shared.rest.Words;

/**
 * One field of an entry that says something else than before.
 *
 * @param field such as {@code narrative} or {@code fund-actual}
 * @param source of the money, such as {@code local}; null for fields that are no fund's
 * @param name of the fund, the part or the indicator; empty where there is none
 * @param before amounts in thousand UAH
 */
public record ChangeJson(String field, String source, String name, String before, String after) {
    public static ChangeJson of(FieldDifference difference) {
        return new ChangeJson(
                Words.of(difference.field()),
                difference.source() == null ? null : difference.source().name().toLowerCase(Locale.ROOT),
                difference.name(),
                told(difference, difference.before()),
                told(difference, difference.after()));
    }

    private static String told(FieldDifference difference, String text) {
        Money amount = difference.amount(text);
        return amount == null ? text : Words.of(amount);
    }
}
