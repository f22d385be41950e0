package ua.zvit.signatures;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What was found out about one signature. The verdicts follow from the problems and from nothing else, so that a
 * stage cannot be green beside a problem that breaks it.
 *
 * @param signer null when no certificate of the signer was at hand
 * @param algorithm a stable name such as {@code DSTU4145-GOST34311} or {@code ECDSA-SHA256}
 * @param signingTime when it was signed; null when nothing tells it
 * @param timeProven whether a trusted time stamp, not only the signer, says so
 * @param covered names of the files in a container that it covers, in order; empty where a file has but one content
 */
public record SignatureResult(
        SignerIdentity signer,
        String algorithm,
        Instant signingTime,
        boolean timeProven,
        List<SignatureProblem> problems,
        List<String> covered) {

    public SignatureResult {
        Objects.requireNonNull(algorithm, "algorithm");
        problems = List.copyOf(problems);
        covered = List.copyOf(covered);
    }

    /** The result of a signature over the one content that there is. */
    public SignatureResult(
            SignerIdentity signer,
            String algorithm,
            Instant signingTime,
            boolean timeProven,
            List<SignatureProblem> problems) {
        this(signer, algorithm, signingTime, timeProven, problems, List.of());
    }

    public Verdict integrity() {
        return verdict(ValidationStage.INTEGRITY);
    }

    public Verdict certificate() {
        return verdict(ValidationStage.CERTIFICATE);
    }

    public Verdict trust() {
        return verdict(ValidationStage.TRUST);
    }

    public Verdict verdict(ValidationStage stage) {
        return SignatureProblem.verdict(stage, problems);
    }

    /** The same result with what a later stage (authority) has to add. */
    public SignatureResult with(Optional<SignatureProblem> more) {
        List<SignatureProblem> all = new ArrayList<>(problems);
        more.ifPresent(all::add);
        return new SignatureResult(signer, algorithm, signingTime, timeProven, all, covered);
    }
}
