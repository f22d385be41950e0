package ua.zvit.report.values;

import ua.zvit.programme.values.FundingSource;
import ua.zvit.shared.Money;

/**
 * Money of an entry from one source.
 *
 * @param plan plan in force when the report was made, UAH
 * @param actual what was spent, UAH; null until somebody says so
 */
public record EntryFunding(FundingSource source, Money plan, Money actual) {}
