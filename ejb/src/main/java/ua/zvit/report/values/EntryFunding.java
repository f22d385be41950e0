package ua.zvit.report.values;

import ua.zvit.programme.values.Fund;
import ua.zvit.programme.values.FundingSource;
import ua.zvit.shared.Money;

/**
 * Money of an entry from one fund.
 *
 * @param name of the fund or grant; empty for the source as a whole
 * @param plan plan in force when the report was made, UAH
 * @param words the plan where it is told in words; null where the amount tells it
 * @param actual what was spent, UAH; null until somebody says so
 */
public record EntryFunding(FundingSource source, String name, Money plan, String words, Money actual) {

    public Fund fund() {
        return new Fund(source, name);
    }
}
