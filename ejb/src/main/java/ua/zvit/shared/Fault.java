package ua.zvit.shared;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One fault in what somebody sent, with its place.
 *
 * @param measure number of the measure such as {@code 1.2}; null when the fault is not in a measure
 * @param field name of the field such as {@code actual}, or a path such as {@code programme.title}
 * @param code stable code; its text stands in the message bundle under {@code fault.<code>}
 * @param args values for the text
 * @param where the place in the words of a person who has the file before them; null where measure and field say it
 */
public record Fault(String measure, String field, String code, List<Object> args, LocalText where) {

    public Fault {
        args = List.copyOf(args);
    }

    public static Fault at(String measure, String field, String code, Object... args) {
        return new Fault(measure, field, code, List.of(args), null);
    }

    /** A fault that brings its own text, because the place where it was found keeps the words for it. */
    public static Fault told(String field, String code, LocalText text) {
        return new Fault(null, field, code, List.of(text), null);
    }

    /** @return the same fault at a place that a person finds */
    public Fault in(LocalText place) {
        return new Fault(measure, field, code, args, place);
    }

    /** @return the place in a person's words; empty where measure and field say it */
    public Optional<String> where(Locale reader) {
        return Optional.ofNullable(where).map(place -> place.in(reader));
    }

    /** @return the text that the fault brings along; empty where the bundle has it */
    Optional<LocalText> told() {
        return args.size() == 1 && args.get(0) instanceof LocalText text ? Optional.of(text) : Optional.empty();
    }
}
