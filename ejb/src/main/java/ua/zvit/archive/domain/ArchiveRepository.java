package ua.zvit.archive.domain;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import ua.zvit.archive.values.ArchiveFilter;
import ua.zvit.archive.values.ArchivedSummary;

/** Where packages are kept. Every method is bound to one council. */
public interface ArchiveRepository {
    /**
     * @return the last link of the chain; nobody else can add one until this transaction ends
     * @throws ua.zvit.shared.ZvitException {@code ARCHIVE-CHAIN-DAMAGED} when the head is missing or the chain ends
     *     elsewhere: what would be added could be proved by nobody
     */
    ChainLink lockHead(long councilId);

    /**
     * Writes the package at once, so that a broken chain shows here.
     *
     * @throws ua.zvit.shared.ZvitException {@code PACKAGE-EXISTS} when an equal one came in the same moment
     */
    void add(ArchivedPackage added);

    void addDisposals(List<DisposedPackage> disposed);

    /** @return newest first, without later editions and acts */
    List<ArchivedSummary> search(long councilId, ArchiveFilter filter);

    /** @return ids of the packages that keep these reports, by the report's id */
    Map<Long, Long> packagesOf(long councilId, List<Long> reportIds);

    Optional<ArchivedSummary> summary(long councilId, long id);

    /** @return the package and its later editions, oldest first; empty when there is none */
    List<ArchivedPackage> editions(long councilId, long id);

    /** @return the note by which a copy was withdrawn */
    Optional<ArchivedPackage> withdrawal(long councilId, long id);

    /** @return the notes that tell slips of form in that package, oldest first */
    List<ArchivedPackage> corrections(long councilId, long id);

    /** @return copies of former reports of that year that count; oldest first */
    List<ArchivedPackage> copies(long councilId, int year);

    /** @return copies of former reports on that programme, the latest year first, also those that were withdrawn */
    List<ArchivedSummary> copiesOf(long councilId, long programmeId);

    /** @return true when a copy that counts holds this content */
    boolean isCopied(long councilId, String sha256);

    /** @return true when the council has a package of this manifest */
    boolean hasManifest(long councilId, String manifestSha256);

    /** @return sealed packages, without later editions, that are not disposed of and not kept for good; oldest first */
    List<ArchivedPackage> disposable(long councilId);

    /** @return acts of disposal, newest first */
    List<ArchivedPackage> acts(long councilId);

    /** @return the act by which the package was disposed of */
    Optional<ArchivedPackage> actOf(long packageId);

    /** @return hashes of contents that no package needs that is not disposed of */
    List<String> needless(long actId);

    /** @return ids of packages, without later editions, that are not disposed of; oldest first */
    List<Long> kept(long councilId);
}
