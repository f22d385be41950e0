package ua.zvit.signatures.chain;

import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import org.bouncycastle.cert.ocsp.BasicOCSPResp;

/** What travels with a signature to judge its certificate: other certificates, revocation lists, OCSP answers. */
public record ValidationMaterial(
        List<X509Certificate> certificates, List<X509CRL> revocationLists, List<BasicOCSPResp> statusAnswers) {

    public ValidationMaterial {
        certificates = List.copyOf(certificates);
        revocationLists = List.copyOf(revocationLists);
        statusAnswers = List.copyOf(statusAnswers);
    }

    public static ValidationMaterial of(List<X509Certificate> certificates) {
        return new ValidationMaterial(certificates, List.of(), List.of());
    }

    public ValidationMaterial and(ValidationMaterial more) {
        return new ValidationMaterial(
                joined(certificates, more.certificates),
                joined(revocationLists, more.revocationLists),
                joined(statusAnswers, more.statusAnswers));
    }

    private static <T> List<T> joined(List<T> first, List<T> second) {
        List<T> all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }
}
