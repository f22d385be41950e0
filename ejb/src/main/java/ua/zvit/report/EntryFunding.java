package ua.zvit.report;

import ua.zvit.programme.FundingSource;
import ua.zvit.shared.Money;

/**
 * Money of an entry from one source.
 *
 * @param plan plan in force when the report was made, UAH
 * @param actual what was spent, UAH; null until somebody says so
 */
public record EntryFunding(FundingSource source, Money plan, Money actual) {}
