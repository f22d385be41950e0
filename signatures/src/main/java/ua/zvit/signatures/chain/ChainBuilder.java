package ua.zvit.signatures.chain;

import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import ua.zvit.signatures.chain.CertificateChain.End;

/**
 * Climbs from a certificate to its issuers, among the configured anchors first and then among what travels with the
 * signature. Bounded in length, and in the number of issuers tried at each step, because the material is untrusted.
 */
final class ChainBuilder {

    private static final int MAXIMUM_LENGTH = 10;
    private static final int MAXIMUM_CANDIDATES = 8;

    private final TrustAnchors anchors;
    private final List<X509Certificate> material;

    ChainBuilder(TrustAnchors anchors, List<X509Certificate> material) {
        this.anchors = anchors;
        this.material = material;
    }

    CertificateChain from(X509Certificate signer) {
        List<X509Certificate> path = new ArrayList<>(List.of(signer));
        X509Certificate current = signer;
        while (path.size() <= MAXIMUM_LENGTH) {
            if (anchors.contains(current)) {
                return new CertificateChain(path, End.ANCHOR);
            }
            if (CertificateSignature.selfNamed(current) && CertificateSignature.issued(current, current)) {
                return new CertificateChain(path, End.FOREIGN_ROOT);
            }
            List<X509Certificate> candidates = namedAsIssuerOf(current);
            X509Certificate issuer = signedBy(candidates, current);
            if (issuer == null) {
                return new CertificateChain(path, candidates.isEmpty() ? End.ISSUER_MISSING : End.BROKEN);
            }
            path.add(issuer);
            current = issuer;
        }
        return new CertificateChain(path, End.TOO_LONG);
    }

    private List<X509Certificate> namedAsIssuerOf(X509Certificate certificate) {
        return Stream.concat(anchors.certificates().stream(), material.stream())
                .filter(candidate -> candidate.getSubjectX500Principal().equals(certificate.getIssuerX500Principal()))
                .filter(candidate -> !candidate.equals(certificate))
                .distinct()
                .limit(MAXIMUM_CANDIDATES)
                .toList();
    }

    private static X509Certificate signedBy(List<X509Certificate> candidates, X509Certificate certificate) {
        return candidates.stream()
                .filter(candidate -> CertificateSignature.issued(candidate, certificate))
                .findFirst()
                .orElse(null);
    }
}
