package ua.zvit.check.values;

import java.time.Instant;

/**
 * A spelling that a council has made its own.
 *
 * @param spelling as it is to be written
 * @param addedBy name of who added it
 * @param reason the words of the dismissal it came from; null when it was added by hand
 */
public record DictionaryWord(
        long id, String spelling, DictionaryKind kind, String addedBy, Instant addedAt, String reason) {}
