package ua.zvit.web.publication;

import java.util.List;
import java.util.stream.Stream;
import ua.zvit.publication.values.FileVerification;
import ua.zvit.publication.values.VerifiedSignature;
import ua.zvit.signatures.ValidationStage;
import ua.zvit.signatures.Verdict;

/**
 * What to think of the signatures of a file, in one sentence: the worst that was found, and never more than was
 * established.
 */
public enum Conclusion {
    /** Changed after signing, or no real signature. */
    BROKEN("bad"),
    /** Nobody can say whether it was changed. */
    UNCLEAR("warn"),
    /** Unchanged, but signed by somebody or with something that does not count. */
    DOUBTFUL("bad"),
    /** Unchanged; something could not be established. */
    INCOMPLETE("warn"),
    /** Unchanged, everything established, with remarks. */
    REMARKED("warn"),
    /** Everything established. */
    SOUND("ok"),
    /** There is no signature that could be examined. */
    NONE("");

    private static final List<ValidationStage> BEYOND_INTEGRITY =
            List.of(ValidationStage.CERTIFICATE, ValidationStage.TRUST, ValidationStage.AUTHORITY);

    private final String tone;

    Conclusion(String tone) {
        this.tone = tone;
    }

    public static Conclusion of(FileVerification verification) {
        List<VerifiedSignature> signatures = verification.signatures();
        if (signatures.isEmpty()) {
            return NONE;
        }
        Verdict integrity = worst(signatures.stream().map(signature -> signature.verdict(ValidationStage.INTEGRITY)));
        if (integrity != Verdict.VALID) {
            return integrity == Verdict.INVALID ? BROKEN : UNCLEAR;
        }
        Verdict rest = worst(signatures.stream()
                .flatMap(signature -> BEYOND_INTEGRITY.stream().map(signature::verdict)));
        if (rest != Verdict.VALID) {
            return rest == Verdict.INVALID ? DOUBTFUL : INCOMPLETE;
        }
        boolean remarked = signatures.stream()
                .anyMatch(signature -> !signature.result().problems().isEmpty());
        return remarked ? REMARKED : SOUND;
    }

    /** @return class of the notice: empty, ok, warn or bad */
    public String tone() {
        return tone;
    }

    private static Verdict worst(Stream<Verdict> verdicts) {
        return verdicts.reduce(Verdict.VALID, Verdict::worse);
    }
}
