package ua.zvit.report.values.review;

/** What an approver has decided on one measure in a round of the review. */
public enum ReviewOutcome {
    /** Nothing yet, or no longer; words may stand there. */
    OPEN,
    /** Accepted as it was read. */
    ACCEPTED,
    /** To go back to its department, with what is to be mended. */
    RETURNED
}
