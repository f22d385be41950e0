package ua.zvit.entering.values;

/** What has become of a file. */
public enum ImportState {
    /** Understood and being corrected. */
    OPEN,
    /** It has become a report or a programme. */
    WRITTEN
}
