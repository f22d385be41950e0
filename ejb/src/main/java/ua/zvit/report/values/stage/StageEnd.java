package ua.zvit.report.values.stage;

/** What one visa or refusal brings a stage to. */
public enum StageEnd {
    /** The stage is not decided yet. */
    WAITS,
    /** The stage is passed. */
    GOES_ON,
    /** An earlier stage on the same side of the head gives its visas once more. */
    BACK_TO_STAGE,
    /** After the head, a stage before the head gives its visas once more, and the head looks again. */
    BACK_BEFORE_HEAD,
    /** Departments write again. */
    BACK_TO_DEPARTMENTS
}
