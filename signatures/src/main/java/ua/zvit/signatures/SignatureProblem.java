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
public record SignatureProblem(ProblemCode code, List<Object> arguments) {

    public SignatureProblem {
        arguments = List.copyOf(arguments);
    }

    public static SignatureProblem of(ProblemCode code, Object... arguments) {
        return new SignatureProblem(code, List.of(arguments));
    }

    /** @return what is wrong or open, for people */
    public String in(Locale reader) {
        return SignatureMessages.in(reader).text(this);
    }

    /** What these problems make of a stage: valid when none of them touches it. */
    public static Verdict verdict(ValidationStage stage, Collection<SignatureProblem> problems) {
        return problems.stream()
                .map(SignatureProblem::code)
                .filter(code -> code.stage() == stage)
                .map(ProblemCode::effect)
                .reduce(Verdict.VALID, Verdict::worse);
    }
}
