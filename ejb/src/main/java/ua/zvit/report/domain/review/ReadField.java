package ua.zvit.report.domain.review;

import ua.zvit.programme.values.FundingSource;
import ua.zvit.report.values.review.EntryField;

/**
 * What one field of an entry said when somebody read it.
 *
 * @param source of the money; null for fields that are no fund's
 * @param fund name of the fund; empty where there is none
 * @param name of the part of its money, or of the indicator; empty where there is none
 * @param text as plain lines; amounts in UAH, with a dot
 */
public record ReadField(EntryField field, FundingSource source, String fund, String name, String text) {

    boolean isOf(ReadField other) {
        return field == other.field && source == other.source && fund.equals(other.fund) && name.equals(other.name);
    }

    /** @return what the field is called beside its kind; empty where that says all */
    public String called() {
        return name.isEmpty() ? fund : name;
    }
}
