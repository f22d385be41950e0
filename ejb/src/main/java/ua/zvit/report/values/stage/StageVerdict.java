package ua.zvit.report.values.stage;

/** What the visas and refusals of a stage amount to by its rule. */
public enum StageVerdict {
    GOES_ON,
    /** Others have still to decide. */
    WAITS,
    GOES_BACK
}
