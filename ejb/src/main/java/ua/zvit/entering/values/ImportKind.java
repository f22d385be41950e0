package ua.zvit.entering.values;

/** What a file is. */
public enum ImportKind {
    REPORT,
    PROGRAMME
}
