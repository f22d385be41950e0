package ua.zvit.report.values.review;

import java.math.BigDecimal;
import java.util.List;
import ua.zvit.programme.values.FundingSource;
import ua.zvit.shared.Money;

/**
 * One field of an entry that says something else than before.
 *
 * @param source of the money; null for fields that are no fund's
 * @param name of the fund, of a part of its money or of the indicator; empty where there is none
 * @param before what it said; empty for nothing. Amounts in UAH, with a dot
 * @param after what it says now
 * @param words both in one, word by word
 */
public record FieldDifference(
        EntryField field, FundingSource source, String name, String before, String after, List<WordPart> words) {
    public FieldDifference {
        words = List.copyOf(words);
    }

    /** @return the text as an amount; null where the field is none or tells its plan in words */
    public Money amount(String text) {
        return field.isMoney() && text.matches("-?\\d+(\\.\\d+)?") ? new Money(new BigDecimal(text)) : null;
    }
}
