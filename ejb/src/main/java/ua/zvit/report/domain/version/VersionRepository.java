package ua.zvit.report.domain.version;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import ua.zvit.report.domain.Entry;
import ua.zvit.report.domain.review.RecordedReview;
import ua.zvit.report.values.version.VersionOccasion;
import ua.zvit.report.values.version.VersionSummary;

/** Where versions of entries are kept. */
public interface VersionRepository {
    /**
     * Who makes a version, why and when.
     *
     * @param author login name; null where only a name is known
     * @param name for people
     */
    record Making(VersionOccasion occasion, String author, String name, Instant at) {}

    /**
     * An entry as it is now.
     *
     * @param before as it was before; kept first where it has no version yet. Null where nothing of it was changed, or nothing
     *     stood there
     */
    record Kept(Entry entry, VersionText now, FormerText before) {}

    /**
     * What stood in an entry before.
     *
     * @param author name of who wrote it
     */
    record FormerText(VersionText text, String author, Instant at) {}

    /**
     * Keeps a version of each entry, all in one statement. What one person writes without a longer pause is one version, as
     * {@link Sitting} says; a saving that changed nothing makes none. What is submitted, returned and accepted the database
     * keeps itself, with the step.
     */
    void keep(List<Kept> kept, Making making);

    /** @return without what they say, newest first */
    List<VersionSummary> of(long entryId);

    Optional<EntryVersion> find(long entryId, int number);

    /** @return the last one that was handed in */
    Optional<EntryVersion> submitted(long entryId);

    /** @return what was decided on an entry last, in a round that is over, at whichever desk; with what was read */
    Optional<RecordedReview> decided(Entry entry);

    /**
     * Takes away drafts of all councils that are as old as these say.
     *
     * @return how many
     */
    int purge(Instant now);
}
