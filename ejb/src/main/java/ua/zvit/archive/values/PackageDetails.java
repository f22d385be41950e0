package ua.zvit.archive.values;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import ua.zvit.audit.values.HistoryEntry;

/**
 * A package with everything that is known of it without opening its files.
 *
 * @param editions as sealed first, the one in force last; never empty
 * @param copy what marks a copy of a former report; null for a report that went through Zvit
 * @param corrections notes that tell slips of form in it, oldest first
 * @param act by which it was disposed of; null while it is kept
 * @param history what happened to it in the archive, oldest first
 */
public record PackageDetails(
        ArchivedSummary summary,
        List<Edition> editions,
        CopyDetails copy,
        List<RecordedCorrection> corrections,
        DisposalAct act,
        List<HistoryEntry> history) {

    /**
     * @param council whose report it is, as the package says
     * @param retention under which item it was sealed
     * @param keptUntil last day it must be kept; null: for good
     * @param origin place in the chain that it was imported from; null when it was sealed here
     */
    public record Edition(
            int number,
            Instant sealedAt,
            String council,
            RetentionItem retention,
            LocalDate keptUntil,
            Link link,
            Link origin,
            List<File> files) {}

    /** A place in a chain. */
    public record Link(int sequence, String previousHash, String manifestSha256, String packageHash) {}

    /**
     * @param role stable word; its text stands in the bundle under {@code archive.role.<role>}
     * @param size in bytes
     */
    public record File(String name, String role, String mediaType, long size, String sha256) {}

    /** @return the edition in force */
    public Edition current() {
        return editions.get(editions.size() - 1);
    }
}
