package ua.zvit.programme.values;

import ua.zvit.shared.Money;

/**
 * Money that the programme sets for a measure and a year from one fund.
 *
 * @param name of the fund or grant; empty for the source as a whole
 * @param words the plan where it is told in words, such as «у межах кошторису»; null where the amount tells it
 * @param parts of it that are told apart
 */
public record PlannedFunding(FundingSource source, String name, Money planned, String words, FundParts parts) {

    public PlannedFunding {
        name = name == null ? "" : name.strip();
        parts = parts == null ? FundParts.NONE : parts;
        words = words == null || words.isBlank() ? null : words.strip();
    }

    /** Money of a source as a whole. */
    public PlannedFunding(FundingSource source, Money planned) {
        this(source, "", planned, null, FundParts.NONE);
    }

    public Fund fund() {
        return new Fund(source, name);
    }
}
