package ua.zvit.shared;

import java.util.List;

/**
 * One fault in what somebody sent, with its place.
 *
 * @param measure number of the measure such as {@code 1.2}; null when the fault is not in a measure
 * @param field name of the field such as {@code actual}, or a path such as {@code programme.title}
 * @param code stable code; its text stands in the message bundle under {@code fault.<code>}
 * @param args values for the text
 */
public record Fault(String measure, String field, String code, List<Object> args) {

    public Fault {
        args = List.copyOf(args);
    }

    public static Fault at(String measure, String field, String code, Object... args) {
        return new Fault(measure, field, code, List.of(args));
    }
}
