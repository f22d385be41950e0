package ua.zvit.report.values.comment;

import java.time.Instant;
import java.util.List;

/**
 * A comment with what was replied to it.
 *
 * @param version to be given back by whoever resolves or reopens it
 * @param measure number of the measure
 * @param passage that it is about; null for the whole measure, or where the caller may not read the text
 * @param obligation what it stops until it is resolved; null for nothing
 * @param resolution who resolved it; null while it is open
 * @param replies the earliest first
 */
public record CommentDetails(
        long id,
        int version,
        String measure,
        Said said,
        FoundPassage passage,
        Obligation obligation,
        Resolution resolution,
        List<Reply> replies,
        Rights rights) {
    public CommentDetails {
        replies = List.copyOf(replies);
    }

    /**
     * @param marked as it was marked
     * @param changed true when its words are no longer in the text
     */
    public record FoundPassage(MarkedPassage marked, boolean changed) {}

    /** @param byName name for people, as it was then */
    public record Resolution(String by, String byName, Instant at) {}

    /** @param deletable whether the caller may delete it: one's own, and the last one */
    public record Reply(long id, Said said, boolean deletable) {}

    /**
     * What the caller may do with it.
     *
     * @param reply also false when it is resolved
     * @param settle resolve it, or open it again
     */
    public record Rights(boolean reply, boolean settle, boolean delete) {}

    public boolean isOpen() {
        return resolution == null;
    }
}
