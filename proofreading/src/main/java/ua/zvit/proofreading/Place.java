package ua.zvit.proofreading;

import java.util.Objects;

/**
 * Where a fault stands.
 *
 * @param measure number of the measure; a section's number for its subtotals; empty for the report as a whole
 * @param field {@code narrative}, {@code title}, {@code plan}, {@code actual}, …
 * @param start first character in the field's text without mark-up (see {@link ua.zvit.proofreading.text.NarrativeText})
 * @param end character behind the last one
 * @param text the faulty text itself, empty where something is missing
 * @param context the sentence around it; part of the finding's identity, not of the JSON
 * @param fix what the text can be replaced with, or null
 */
public record Place(String measure, String field, int start, int end, String text, String context, String fix) {

    public Place {
        Objects.requireNonNull(measure, "measure");
        Objects.requireNonNull(field, "field");
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("no range: " + start + "–" + end);
        }
    }

    /** A whole field, such as a sum: its value is the text. */
    public static Place field(String measure, String field, String value) {
        return new Place(measure, field, 0, value.length(), value, value, null);
    }

    public Place fixedBy(String replacement) {
        return new Place(measure, field, start, end, text, context, replacement);
    }
}
