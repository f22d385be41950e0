package ua.zvit.report.values.review;

/** What is read in an entry. */
public enum EntryField {
    TITLE,
    NARRATIVE,
    PLAN,
    ACTUAL,
    REASON,
    /** Plan of one fund, by its name; in words where the programme has them. */
    FUND_PLAN,
    FUND_ACTUAL,
    /** A part of a fund's money («у тому числі»), by the names of both. */
    PART_PLAN,
    PART_ACTUAL,
    INDICATOR_PLAN,
    INDICATOR_ACTUAL,
    INDICATOR_REASON;

    /** @return true for an amount in UAH */
    public boolean isMoney() {
        return switch (this) {
            case PLAN, ACTUAL, FUND_PLAN, FUND_ACTUAL, PART_PLAN, PART_ACTUAL -> true;
            case TITLE, NARRATIVE, REASON, INDICATOR_PLAN, INDICATOR_ACTUAL, INDICATOR_REASON -> false;
        };
    }

    /** @return true for what a department tells; else the programme says it */
    public boolean isTold() {
        return switch (this) {
            case NARRATIVE, ACTUAL, REASON, FUND_ACTUAL, PART_ACTUAL, INDICATOR_ACTUAL, INDICATOR_REASON -> true;
            case TITLE, PLAN, FUND_PLAN, PART_PLAN, INDICATOR_PLAN -> false;
        };
    }
}
