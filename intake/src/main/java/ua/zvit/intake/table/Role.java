package ua.zvit.intake.table;

/** What a column may hold. */
public enum Role {
    NUMBER,
    TITLE,
    GROUP,
    NARRATIVE,
    EXECUTOR,
    CO_EXECUTOR,
    TERM,
    SOURCE,
    REASON,
    EXPECTED,
    NOTE,
    CODE,
    PLAN,
    ACTUAL,
    ADOPTED,
    DEVIATION,
    PERCENT,
    INDICATOR,
    INDICATOR_UNIT,
    INDICATOR_PLAN,
    INDICATOR_ACTUAL,
    HIDDEN,
    EMPTY,
    UNCLEAR;

    /** @return whether a sum of money is wanted there that is kept */
    public boolean isMoney() {
        return this == PLAN || this == ACTUAL || this == ADOPTED;
    }

    /** @return whether it follows from the other columns, so that it need not be kept */
    public boolean isDerived() {
        return this == DEVIATION || this == PERCENT;
    }
}
