package ua.zvit.report.domain.evidence;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Where it is told which files stand at which entry. */
public interface EvidenceRepository {
    /** Keeps everybody from clearing contents away until the transaction ends, for one is about to be named. */
    void holdContents();

    /** Waits until nobody holds contents, and keeps others from it until the transaction ends. */
    void claimContents();

    void add(Evidence evidence);

    /** Puts what stands at a report's entries beside the entries of another one with the same numbers. */
    void carry(long fromReport, long toReport);

    /** @return also one that was removed and is still kept, with its entry and report */
    Optional<Evidence> find(long councilId, long id);

    /** @return what stands at the entry, as it was added */
    List<Evidence> ofEntry(long entryId);

    /** @return what stands at the entries of a report, in their order and as it was added, in one query */
    List<Evidence> ofReport(long councilId, long reportId);

    void keepPreview(String sha256, byte[] picture);

    Optional<byte[]> preview(String sha256);

    /** @return how many rows of what was removed before then are gone now */
    int forget(Instant removedBefore);

    /** @return those of the hashes that no row names, removed ones included */
    List<String> unnamed(List<String> hashes);

    /** Removes the previews of contents that no row names. */
    void forgetPreviews();

    /** Writes what was changed now. */
    void write();
}
