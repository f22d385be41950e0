package ua.zvit.report.values.comment;

/**
 * Which comments of a report are asked for.
 *
 * @param measure number of the measure; null for all
 * @param openOnly without what is resolved
 * @param offset how many to leave out, from 0
 * @param limit how many at most, up to {@link #MOST}
 */
public record CommentFilter(String measure, boolean openOnly, int offset, int limit) {
    public static final int MOST = 100;

    public CommentFilter {
        offset = Math.max(0, offset);
        limit = Math.min(MOST, Math.max(1, limit));
    }
}
