package ua.zvit.report.values.comment;

/** Which step a comment stops until it is resolved. */
public enum Obligation {
    /** The department can't submit the measure. */
    SUBMISSION,
    /** The (acting) head can't accept the report. */
    ACCEPTANCE
}
