package ua.zvit.report.values.review;

import java.util.List;

/**
 * How far the review of a report is in this round.
 *
 * @param measures how many it has
 * @param open how many nobody has decided on as they stand now, in this round or, unchanged, in an earlier one
 * @param returned how many are decided to go back
 * @param seen each measure with the digest of what stands there now, to be named by whoever accepts it
 */
public record ReviewProgress(long reportId, int measures, int open, int returned, List<SeenEntry> seen) {
    public ReviewProgress {
        seen = List.copyOf(seen);
    }
}
