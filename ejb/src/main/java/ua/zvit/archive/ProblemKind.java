package ua.zvit.archive;

import java.util.Locale;

/** What can be wrong with an archive. */
public enum ProblemKind {
    /** A package does not follow the one before: something between was taken out, put in or moved. */
    CHAIN_BROKEN,
    /** A place in the chain is empty. */
    PACKAGE_MISSING,
    /** The chain ends elsewhere than its head says. */
    END_MISSING,
    /** The manifest is not the one that was chained. */
    MANIFEST_CHANGED,
    /** A row says something else than its manifest. */
    ROW_CHANGED,
    /** The list of files is another than the manifest's. */
    FILES_CHANGED,
    CONTENT_CHANGED,
    CONTENT_MISSING,
    /** A package is marked as disposed of, but no act says so. */
    DISPOSAL_WITHOUT_ACT,
    /** A report is archived, but has no package. */
    REPORT_WITHOUT_PACKAGE,
    /** A signature is not intact any more, or the archive time stamp could not be renewed. */
    SIGNATURE_BROKEN,
    STAMP_NOT_RENEWED;

    /** The stable word in machine-readable reports and in keys of texts. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
