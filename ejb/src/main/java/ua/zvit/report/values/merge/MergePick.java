package ua.zvit.report.values.merge;

/** What a person takes where both changed the same. */
public enum MergePick {
    MINE,
    THEIRS,
    /** Mine, and theirs after it. */
    BOTH
}
