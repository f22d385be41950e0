package ua.zvit.signatures.chain;

import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;

/** Whether one certificate or list was signed with another certificate's key. */
final class CertificateSignature {

    private CertificateSignature() {}

    static boolean issued(X509Certificate issuer, X509Certificate subject) {
        try {
            subject.verify(issuer.getPublicKey(), Providers.bouncyCastle());
            return true;
        } catch (GeneralSecurityException | RuntimeException e) {
            return false;
        }
    }

    static boolean issued(X509Certificate issuer, X509CRL list) {
        PublicKey key = issuer.getPublicKey();
        try {
            list.verify(key, Providers.bouncyCastle());
            return true;
        } catch (GeneralSecurityException | RuntimeException e) {
            return false;
        }
    }

    static boolean selfNamed(X509Certificate certificate) {
        return certificate.getSubjectX500Principal().equals(certificate.getIssuerX500Principal());
    }
}
