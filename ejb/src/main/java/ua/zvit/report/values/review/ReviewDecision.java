package ua.zvit.report.values.review;

/**
 * What an approver decides on one measure.
 *
 * @param outcome null for one that nobody knows
 * @param comment what is to be mended; may be null, and incomplete until the report goes back
 * @param content digest of what was read
 * @param version of the decision that stood there when this one was made; 0 for none
 */
public record ReviewDecision(String measure, ReviewOutcome outcome, String comment, String content, int version) {}
