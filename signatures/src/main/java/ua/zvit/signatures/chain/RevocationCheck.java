package ua.zvit.signatures.chain;

import java.security.cert.X509CRL;
import java.security.cert.X509CRLEntry;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the lists and answers at hand say about a certificate. Only those count that the issuer of the certificate (or
 * its appointed responder) signed; the newest knowledge wins only in that any revocation is believed.
 */
final class RevocationCheck {

    /**
     * @param known whether anything usable was at hand
     * @param revokedAt when the certificate was revoked; null when it was not
     */
    record Status(boolean known, Instant revokedAt) {}

    private final ValidationMaterial material;

    RevocationCheck(ValidationMaterial material) {
        this.material = material;
    }

    Status of(X509Certificate certificate, X509Certificate issuer) {
        Status byList = material.revocationLists().stream()
                .filter(list -> list.getIssuerX500Principal().equals(certificate.getIssuerX500Principal()))
                .filter(list -> CertificateSignature.issued(issuer, list))
                .map(list -> inList(list, certificate))
                .reduce(new Status(false, null), RevocationCheck::merged);
        Status byAnswer = material.statusAnswers().stream()
                .map(answer -> new StatusAnswer(answer).about(certificate, issuer))
                .flatMap(Optional::stream)
                .reduce(new Status(false, null), RevocationCheck::merged);
        return merged(byList, byAnswer);
    }

    private static Status inList(X509CRL list, X509Certificate certificate) {
        X509CRLEntry entry = list.getRevokedCertificate(certificate.getSerialNumber());
        return new Status(true, entry == null ? null : entry.getRevocationDate().toInstant());
    }

    private static Status merged(Status first, Status second) {
        Instant earliest = Stream.of(first, second)
                .map(Status::revokedAt)
                .filter(time -> time != null)
                .min(Instant::compareTo)
                .orElse(null);
        return new Status(first.known() || second.known(), earliest);
    }
}
