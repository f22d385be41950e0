package ua.zvit.report.values.former;

/** What became of a promise. */
public enum PromiseFate {
    DONE,
    /** To a later time. */
    MOVED,
    /** It was not done and will not be. */
    DROPPED,
    /** Nothing was promised in these words. */
    NONE
}
