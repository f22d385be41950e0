package ua.zvit.report.values.review;

import java.time.Instant;

/**
 * A decision on one measure in one round of the review.
 *
 * @param comment what is to be mended; null where there are no words
 * @param along true when the whole report was decided on, not this measure
 * @param content digest of what was read
 * @param by login name of whoever decided
 * @param byName their name for people
 * @param version counted from one
 */
public record ReviewedEntry(
        int round,
        ReviewOutcome outcome,
        String comment,
        boolean along,
        String content,
        String by,
        String byName,
        Instant at,
        int version) {}
