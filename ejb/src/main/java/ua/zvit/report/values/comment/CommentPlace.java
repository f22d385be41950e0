package ua.zvit.report.values.comment;

/**
 * Where a comment stands.
 *
 * @param measure number of the measure
 */
public record CommentPlace(long reportId, String measure) {}
