package ua.zvit.printing.merge;

/** What a person takes where both changed the same. */
public enum MergeChoice {
    MINE,
    THEIRS,
    /** Mine, and theirs after it. */
    BOTH
}
