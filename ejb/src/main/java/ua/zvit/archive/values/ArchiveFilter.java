package ua.zvit.archive.values;

/**
 * What to look for in the archive.
 *
 * @param text words of the programme's title; null or empty for all
 * @param year null for all
 * @param offset how many to skip
 * @param limit how many at most, 1 to 200
 */
public record ArchiveFilter(String text, Integer year, int offset, int limit) {
    public ArchiveFilter {
        offset = Math.max(0, offset);
        limit = Math.min(200, Math.max(1, limit));
    }
}
