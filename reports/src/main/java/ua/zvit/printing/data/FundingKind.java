package ua.zvit.printing.data;

/** Source of a measure's funding, in the order of the form's columns. */
public enum FundingKind {
    /** Місцевий бюджет. */
    LOCAL,
    /** Обласний бюджет. */
    REGIONAL,
    /** Державний бюджет. */
    STATE,
    /** Інші джерела. */
    OTHER
}
