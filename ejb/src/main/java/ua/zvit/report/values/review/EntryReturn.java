package ua.zvit.report.values.review;

/**
 * An entry sent back to its department.
 *
 * @param measure number of the measure
 * @param comment what is to be mended; never empty
 */
public record EntryReturn(String measure, String comment) {}
