package ua.zvit.archive.values;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** What can be wrong with an archive. */
public enum ProblemKind {
    /** A package does not follow the one before: something between was taken out, put in or moved. */
    CHAIN_BROKEN,
    /** A place in the chain is empty. */
    PACKAGE_MISSING,
    /** The chain ends elsewhere than its head says. */
    END_MISSING,
    /** The head of the chain is gone, so that nobody can tell where the chain ends. */
    HEAD_MISSING,
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
    /** A package was sealed of a report that is not there or not archived. */
    PACKAGE_WITHOUT_REPORT,
    /** The audit trail tells of a package that is not there. */
    TRACE_WITHOUT_PACKAGE,
    /** The chain of packages is not the one that was anchored. */
    ANCHOR_BROKEN,
    /** The audit trail is not the one that was anchored. */
    AUDIT_ANCHOR_BROKEN,
    /** The time stamp of an anchor is broken or of something else. */
    ANCHOR_STAMP_BROKEN,
    /** A step in the audit trail is another than was recorded. */
    AUDIT_CHANGED,
    /** A step is gone from the audit trail. */
    AUDIT_MISSING,
    /** A step was put into the audit trail past its chain. */
    AUDIT_UNLINKED,
    /** A package that came from elsewhere tells a time at which it was not taken in. */
    TIME_CHANGED,
    /** Rows of an archived report are others than were sealed. */
    ENTRY_DIFFERS,
    HISTORY_DIFFERS,
    DOCUMENT_DIFFERS,
    SIGNATURE_DIFFERS,
    /** A signature is not intact any more, or the archive time stamp could not be renewed. */
    SIGNATURE_BROKEN,
    STAMP_NOT_RENEWED,
    /** The store keeps a content that no package names; nothing is lost by it. */
    CONTENT_NEEDLESS,
    /** A file in the store's directory that is no content at all. */
    FILE_STRANGE;

    private static final Set<ProblemKind> REMARKS = EnumSet.of(CONTENT_NEEDLESS, FILE_STRANGE);

    /** @return false when it only deserves a look, while all that is archived is as it was */
    public boolean isDamage() {
        return !REMARKS.contains(this);
    }

    /** The stable word in machine-readable reports and in keys of texts. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
