package ua.zvit.audit.values;

import java.time.Instant;

/**
 * One step that was taken.
 *
 * @param actor login name
 * @param actorName name for people
 * @param action stable word such as {@code submitted}; its text stands in the bundle under {@code history.<action>}
 * @param detail measures concerned or decision number; may be empty
 * @param comment the actor's own words; null when there are none
 */
public record HistoryEntry(
        long id, Instant at, String actor, String actorName, String action, String detail, String comment) {}
