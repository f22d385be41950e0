package ua.zvit.report.values.merge;

/**
 * A stretch of two texts that were made from one, as plain text.
 *
 * @param kind {@code SAME}, {@code MINE}, {@code THEIRS}, {@code ALIKE} (both changed it to the same) or {@code CONFLICT}
 * @param joinable whether both may stand one after the other
 */
public record MergePiece(String kind, String before, String mine, String theirs, boolean joinable) {}
