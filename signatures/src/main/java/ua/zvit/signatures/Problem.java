package ua.zvit.signatures;

import java.util.Collection;
import java.util.List;
import java.util.Locale;

/**
 * One thing that is wrong or open, with the facts that its text names.
 *
 * @param arguments what fills the placeholders of the text, in order; never null. An {@link java.time.Instant} is
 *     written in the reader's way, anything else as its string
 */
public record Problem(ProblemCode code, List<Object> arguments) {

    public Problem {
        arguments = List.copyOf(arguments);
    }

    public static Problem of(ProblemCode code, Object... arguments) {
        return new Problem(code, List.of(arguments));
    }

    /** @return what is wrong or open, for people */
    public String in(Locale reader) {
        return Messages.in(reader).text(this);
    }

    /** What these problems make of a layer: valid when none of them touches it. */
    public static Verdict verdict(Layer layer, Collection<Problem> problems) {
        return problems.stream()
                .map(Problem::code)
                .filter(code -> code.layer() == layer)
                .map(ProblemCode::effect)
                .reduce(Verdict.VALID, Verdict::worse);
    }
}
