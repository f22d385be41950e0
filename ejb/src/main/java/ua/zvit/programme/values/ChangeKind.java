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
    MEASURE_ADDED,
    MEASURE_DROPPED,
    MEASURE_NUMBER,
    MEASURE_TITLE,
    MEASURE_SECTION,
    EXECUTOR,
    CO_EXECUTORS,
    PLAN,
    INDICATORS,
    /** The same sections and measures, in another order. */
    ORDER
}
