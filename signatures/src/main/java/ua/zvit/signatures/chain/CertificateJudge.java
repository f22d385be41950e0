package ua.zvit.signatures.chain;

import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ua.zvit.signatures.ProblemCode;
import ua.zvit.signatures.SignatureProblem;
import ua.zvit.signatures.SignatureResult;

/**
 * Turns the facts about a signature into its result by adding the certificate and trust stages. The certificate is
 * judged at the time of signing. A time that only the signer claims is believed while the certificate is still good;
 * once it has expired or is revoked, only a trusted time stamp can show that the signature is older than that.
 */
public final class CertificateJudge {

    private static final Duration CLOCK_TOLERANCE = Duration.ofMinutes(5);
    private static final int DIGITAL_SIGNATURE = 0;
    private static final int NON_REPUDIATION = 1;

    private final TrustAnchors anchors;
    private final Clock clock;

    public CertificateJudge(TrustAnchors anchors, Clock clock) {
        this.anchors = anchors;
        this.clock = clock;
    }

    public SignatureResult judge(SignatureFacts facts) {
        List<SignatureProblem> problems = new ArrayList<>(facts.problems());
        X509Certificate signer = facts.signer();
        Instant time = facts.time().best();
        if (signer == null) {
            problems.add(SignatureProblem.of(ProblemCode.CERTIFICATE_UNKNOWN));
            problems.add(SignatureProblem.of(ProblemCode.SIGNER_UNKNOWN));
            return new SignatureResult(null, facts.algorithm(), time, false, problems, facts.covered());
        }
        TrustJudge trust = new TrustJudge(anchors, facts.material());
        boolean proven = isProven(facts.time(), trust);
        problems.addAll(timeProblems(facts.time(), proven));
        usage(signer).ifPresent(problems::add);
        period(signer, time, proven).ifPresent(problems::add);
        revocation(facts, trust, proven).ifPresent(problems::add);
        problems.addAll(trust.judge(signer, time));
        return new SignatureResult(
                CertificateIdentity.of(signer), facts.algorithm(), time, proven, problems, facts.covered());
    }

    private static boolean isProven(SigningTime time, TrustJudge trust) {
        return time.stamped() != null && trust.trusts(time.stampedBy(), time.stamped());
    }

    private List<SignatureProblem> timeProblems(SigningTime time, boolean proven) {
        List<SignatureProblem> problems = new ArrayList<>();
        if (time.best() == null) {
            problems.add(SignatureProblem.of(ProblemCode.SIGNING_TIME_UNKNOWN));
        } else if (time.best().isAfter(clock.instant().plus(CLOCK_TOLERANCE))) {
            problems.add(SignatureProblem.of(ProblemCode.SIGNING_TIME_IN_FUTURE, time.best()));
        }
        if (time.stamped() != null && !proven) {
            problems.add(SignatureProblem.of(
                    ProblemCode.TIMESTAMP_NOT_TRUSTED,
                    Names.common(time.stampedBy().getSubjectX500Principal())));
        }
        if (time.best() != null && !proven) {
            problems.add(SignatureProblem.of(ProblemCode.SIGNING_TIME_NOT_PROVEN));
        }
        return problems;
    }

    private static Optional<SignatureProblem> usage(X509Certificate signer) {
        boolean[] usage = signer.getKeyUsage();
        boolean maySign = usage == null || usage[DIGITAL_SIGNATURE] || usage[NON_REPUDIATION];
        return maySign ? Optional.empty() : Optional.of(SignatureProblem.of(ProblemCode.CERTIFICATE_NOT_FOR_SIGNING));
    }

    private Optional<SignatureProblem> period(X509Certificate signer, Instant time, boolean proven) {
        Instant from = signer.getNotBefore().toInstant();
        Instant to = signer.getNotAfter().toInstant();
        if (time != null && !TrustJudge.isValidAt(signer, time)) {
            return Optional.of(SignatureProblem.of(ProblemCode.CERTIFICATE_NOT_VALID_AT_SIGNING, from, to));
        }
        if (!proven && clock.instant().isAfter(to)) {
            return Optional.of(SignatureProblem.of(ProblemCode.CERTIFICATE_EXPIRED_SINCE, to));
        }
        return Optional.empty();
    }

    private static Optional<SignatureProblem> revocation(SignatureFacts facts, TrustJudge trust, boolean proven) {
        Optional<RevocationCheck.Status> status = trust.issuerOf(facts.signer())
                .map(issuer -> new RevocationCheck(facts.material()).of(facts.signer(), issuer))
                .filter(RevocationCheck.Status::known);
        if (status.isEmpty()) {
            return Optional.of(SignatureProblem.of(ProblemCode.REVOCATION_NOT_CHECKED));
        }
        Instant revoked = status.get().revokedAt();
        if (revoked == null) {
            return Optional.empty();
        }
        Instant time = facts.time().best();
        boolean before = time == null || !revoked.isAfter(time);
        if (before) {
            return Optional.of(SignatureProblem.of(ProblemCode.CERTIFICATE_REVOKED, revoked));
        }
        return proven
                ? Optional.empty()
                : Optional.of(SignatureProblem.of(ProblemCode.CERTIFICATE_REVOKED_SINCE, revoked));
    }
}
