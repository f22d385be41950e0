package ua.zvit.signatures.chain;

import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ua.zvit.signatures.ProblemCode;
import ua.zvit.signatures.SignatureProblem;
import ua.zvit.signatures.ValidationStage;
import ua.zvit.signatures.Verdict;

/** The trust stage: whether a sound chain of authorities leads from a certificate to a configured anchor. */
final class TrustJudge {

    private static final int CERTIFICATE_SIGNING = 5;

    private final TrustAnchors anchors;
    private final ValidationMaterial material;

    /** Climbing a chain costs a signature check per step, and is asked for more than once. */
    private final Map<X509Certificate, CertificateChain> chains = new HashMap<>();

    TrustJudge(TrustAnchors anchors, ValidationMaterial material) {
        this.anchors = anchors;
        this.material = material;
    }

    /** Problems of the trust stage; none means that trust is established. */
    List<SignatureProblem> judge(X509Certificate signer, Instant time) {
        CertificateChain chain = chain(signer);
        List<SignatureProblem> problems = new ArrayList<>();
        ending(chain).ifPresent(problems::add);
        if (anchors.isEmpty()) {
            problems.add(SignatureProblem.of(ProblemCode.NO_TRUST_ANCHORS));
        }
        problems.addAll(authorities(chain, time));
        if (chain.path().stream().anyMatch(DemoMark::isOn)) {
            problems.add(SignatureProblem.of(ProblemCode.DEMO_CERTIFICATE));
        }
        return problems;
    }

    boolean trusts(X509Certificate certificate, Instant time) {
        return SignatureProblem.verdict(ValidationStage.TRUST, judge(certificate, time)) == Verdict.VALID;
    }

    /** The issuer's certificate where it is at hand and did sign this one. */
    Optional<X509Certificate> issuerOf(X509Certificate certificate) {
        List<X509Certificate> path = chain(certificate).path();
        return path.size() > 1 ? Optional.of(path.get(1)) : Optional.empty();
    }

    private CertificateChain chain(X509Certificate certificate) {
        return chains.computeIfAbsent(
                certificate, start -> new ChainBuilder(anchors, material.certificates()).from(start));
    }

    private Optional<SignatureProblem> ending(CertificateChain chain) {
        String issuer = Names.common(chain.last().getIssuerX500Principal());
        return switch (chain.end()) {
            case ANCHOR -> Optional.empty();
            case ISSUER_MISSING -> Optional.of(SignatureProblem.of(ProblemCode.ISSUER_MISSING, issuer));
            case BROKEN, TOO_LONG -> Optional.of(SignatureProblem.of(ProblemCode.CHAIN_BROKEN, issuer));
            case FOREIGN_ROOT -> foreignRoot(chain);
        };
    }

    private Optional<SignatureProblem> foreignRoot(CertificateChain chain) {
        if (chain.path().size() == 1) {
            return Optional.of(SignatureProblem.of(ProblemCode.SELF_SIGNED));
        }
        return anchors.isEmpty()
                ? Optional.empty()
                : Optional.of(SignatureProblem.of(
                        ProblemCode.ROOT_NOT_TRUSTED, Names.common(chain.last().getSubjectX500Principal())));
    }

    private List<SignatureProblem> authorities(CertificateChain chain, Instant time) {
        List<SignatureProblem> problems = new ArrayList<>();
        List<X509Certificate> path = chain.path();
        for (int i = 1; i < path.size(); i++) {
            X509Certificate authority = path.get(i);
            authority(authority, i - 1, time).ifPresent(problems::add);
            if (i + 1 < path.size()) {
                revoked(authority, path.get(i + 1), time).ifPresent(problems::add);
            }
        }
        return problems;
    }

    private Optional<SignatureProblem> authority(X509Certificate authority, int below, Instant time) {
        String name = Names.common(authority.getSubjectX500Principal());
        boolean[] usage = authority.getKeyUsage();
        boolean maySign = usage == null || usage[CERTIFICATE_SIGNING];
        if (authority.getBasicConstraints() < below || !maySign) {
            return Optional.of(SignatureProblem.of(ProblemCode.ISSUER_NOT_AUTHORITY, name));
        }
        if (time != null && !isValidAt(authority, time)) {
            return Optional.of(SignatureProblem.of(ProblemCode.ISSUER_NOT_VALID_AT_SIGNING, name));
        }
        return Optional.empty();
    }

    private Optional<SignatureProblem> revoked(X509Certificate authority, X509Certificate issuer, Instant time) {
        Instant revoked = new RevocationCheck(material).of(authority, issuer).revokedAt();
        boolean matters = revoked != null && (time == null || !revoked.isAfter(time));
        return matters
                ? Optional.of(SignatureProblem.of(
                        ProblemCode.ISSUER_REVOKED, Names.common(authority.getSubjectX500Principal()), revoked))
                : Optional.empty();
    }

    static boolean isValidAt(X509Certificate certificate, Instant time) {
        try {
            certificate.checkValidity(Date.from(time));
            return true;
        } catch (CertificateExpiredException | CertificateNotYetValidException e) {
            return false;
        }
    }
}
