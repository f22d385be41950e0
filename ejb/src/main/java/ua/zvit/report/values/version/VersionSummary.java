package ua.zvit.report.values.version;

import java.time.Instant;

/**
 * A version of an entry, without what it says.
 *
 * @param number counted at its entry from 1; those that went leave gaps
 * @param author name for people of who wrote it, or took the step
 * @param begunAt when the first saving went into it
 * @param madeAt when the last one did
 * @param words of its narrative
 */
public record VersionSummary(
        int number, VersionOccasion occasion, String author, Instant begunAt, Instant madeAt, int words) {}
