package ua.zvit.archive.ledger;

/** How the audit trail names what happens in the archive. */
public final class PackageHistory {
    /** What concerns the archive as a whole. */
    public static final String ARCHIVE = "archive";

    private PackageHistory() {}

    public static String subject(long packageId) {
        return "package:" + packageId;
    }
}
