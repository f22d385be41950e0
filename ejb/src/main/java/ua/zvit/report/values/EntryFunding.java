package ua.zvit.report.values;

import ua.zvit.programme.values.Fund;
import ua.zvit.programme.values.FundParts;
import ua.zvit.programme.values.FundingSource;
import ua.zvit.shared.Money;

/**
 * Money of an entry from one fund.
 *
 * @param name of the fund or grant; empty for the source as a whole
 * @param plan plan in force when the report was made, UAH
 * @param words the plan where it is told in words; null where the amount tells it
 * @param actual what was spent, UAH; null until somebody says so
 * @param parts of it that are told apart
 */
public record EntryFunding(FundingSource source, String name, Money plan, String words, Money actual, FundParts parts) {

    public Fund fund() {
        return new Fund(source, name);
    }
}
