package ua.zvit.printing.form;

import ua.zvit.printing.data.FundingKind;

/** A column that a council's form may have. */
public enum FormColumn {
    NUMBER,
    TITLE,
    /** By when a measure is to be carried out, in the programme's words. */
    TERM,
    EXECUTORS,
    NARRATIVE,
    PLAN,
    ACTUAL,
    /** Actual less plan. */
    DEVIATION,
    /** Actual in per cent of the plan. */
    PERCENT,
    /** Plan and actual for each {@link FundingKind}: eight columns. */
    FUNDING_BY_SOURCE,
    /** Not a column of cells but rows under the measure, one for each indicator. */
    INDICATORS,
    /** Why spending, or an indicator, deviates from the plan. */
    REASON
}
