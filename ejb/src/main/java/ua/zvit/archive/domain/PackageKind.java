package ua.zvit.archive.domain;

/** What a row of the chain is. */
public enum PackageKind {
    /** A report as it was sealed. */
    REPORT,
    /** The same package with a renewed archive time stamp. */
    EDITION,
    /** An act by which packages were disposed of. */
    DISPOSAL,
    /** A copy of a report that was made before Zvit. */
    COPY,
    /** A note that a copy was put in by mistake. */
    WITHDRAWAL,
    /** A note that tells a slip of form in a sealed report. */
    CORRECTION
}
