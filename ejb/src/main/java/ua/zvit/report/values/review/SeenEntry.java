package ua.zvit.report.values.review;

/**
 * A measure as somebody has read it before deciding.
 *
 * @param measure number of the measure
 * @param content digest of what was read, as {@link EntryReview#content} tells it
 */
public record SeenEntry(String measure, String content) {}
