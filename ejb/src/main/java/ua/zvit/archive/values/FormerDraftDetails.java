package ua.zvit.archive.values;

import java.time.Instant;
import java.util.List;

/**
 * Files of a former report that wait to be put into the archive.
 *
 * @param author who has brought them
 * @param signatures as they were judged
 * @param told what the data tell, to begin with
 */
public record FormerDraftDetails(
        long id, String author, Instant createdAt, List<File> files, List<CopySignature> signatures, FormerFacts told) {

    /**
     * @param role stable word; its text stands in the bundle under {@code archive.role.<role>}
     * @param original as it was brought; null for what was made here
     * @param size in bytes
     */
    public record File(String name, String role, String original, long size, String sha256) {}
}
