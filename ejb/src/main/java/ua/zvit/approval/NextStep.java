package ua.zvit.approval;

/** Where a report goes when a task ends. Every dialog and notice takes its words from here. */
public enum NextStep {
    /** Other departments have not submitted yet. */
    DEPARTMENTS_WRITE,
    HEAD_REVIEWS,
    HEAD_SIGNS,
    COUNCIL_DECIDES,
    SECRETARY_SIGNS,
    /** The document is sealed at once. */
    ARCHIVE,
    /** The departments named write again, then the head looks once more. */
    DEPARTMENTS_MEND,
    /** The way is at its end, without a document. */
    NOTHING
}
