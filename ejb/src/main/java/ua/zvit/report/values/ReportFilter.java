package ua.zvit.report.values;

/**
 * Which reports to list.
 *
 * @param text words of the programme's title; null or empty for all
 * @param status null for all
 * @param year null for all
 * @param offset how many to skip
 * @param limit how many at most, 1 to 200
 */
public record ReportFilter(String text, ReportStatus status, Integer year, int offset, int limit) {
    private static final int MOST = 200;

    public ReportFilter {
        text = text == null ? "" : text.strip();
        offset = Math.max(0, offset);
        limit = Math.min(MOST, Math.max(1, limit));
    }

    /** The newest of all. */
    public static ReportFilter newest(int limit) {
        return new ReportFilter(null, null, null, 0, limit);
    }
}
