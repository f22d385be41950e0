package ua.zvit.programme.values;

/** What of a programme a change concerns. */
public enum ChangeKind {
    TITLE,
    PERIOD,
    DECISION,
    LEAD,
    SECTION_ADDED,
    SECTION_DROPPED,
    SECTION_NUMBER,
    SECTION_TITLE,
    /** It became a section of its own, or a part of the one before it. */
    SECTION_LEVEL,
    MEASURE_ADDED,
    MEASURE_DROPPED,
    MEASURE_NUMBER,
    MEASURE_TITLE,
    MEASURE_SECTION,
    /** It came to stand inside another measure, or does so no more. */
    MEASURE_LEVEL,
    EXECUTOR,
    CO_EXECUTORS,
    /** Who takes part and is no department of the council. */
    PARTNERS,
    /** By when a measure is to be carried out. */
    TERM,
    PLAN,
    /** The plan from a named fund or grant, or one that is told in words. */
    FUNDING,
    INDICATORS,
    /** The same sections and measures, in another order. */
    ORDER
}
