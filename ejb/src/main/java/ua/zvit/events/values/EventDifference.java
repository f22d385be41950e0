package ua.zvit.events.values;

/**
 * What was told otherwise before.
 *
 * @param before as texts tell it in Ukrainian; empty for nothing
 * @param after the same now
 */
public record EventDifference(EventField field, String before, String after) {}
