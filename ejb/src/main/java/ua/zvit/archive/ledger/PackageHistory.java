package ua.zvit.archive.ledger;

/** How the audit trail names what happens in the archive. */
final class PackageHistory {
    /** What concerns the archive as a whole. */
    static final String ARCHIVE = "archive";

    private PackageHistory() {}

    static String subject(long packageId) {
        return "package:" + packageId;
    }
}
