package ua.zvit.events.values;

import java.time.Instant;

/**
 * An event as lists show it.
 *
 * @param version for writing
 * @param revision of what is told, from 1
 * @param department short name of who wrote it
 * @param writable whether the caller may change it
 */
public record EventSummary(
        long id,
        int version,
        int revision,
        EventFacts facts,
        String department,
        boolean writable,
        Instant changedAt,
        String changedBy) {}
