package ua.zvit.report.values.stage;

/** What one visa or refusal brings a stage to. */
public enum StageEnd {
    /** The stage is not decided yet. */
    WAITS,
    /** The stage is passed. */
    GOES_ON,
    /** An earlier stage gives its visas once more. */
    BACK_TO_STAGE,
    /** Departments write again. */
    BACK_TO_DEPARTMENTS
}
