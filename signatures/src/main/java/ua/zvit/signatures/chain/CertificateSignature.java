package ua.zvit.signatures.chain;

import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Whether one certificate or list was signed with another certificate's key. That one certificate was signed by another is
 * a fact that never changes and takes long to find out, so it is kept for some pairs; what was not is found out anew.
 */
final class CertificateSignature {
    private static final int MOST = 200;

    private static final Map<Pair, Boolean> SIGNED = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Pair, Boolean> eldest) {
            return size() > MOST;
        }
    });

    /** Equal when both certificates are, byte for byte. */
    private record Pair(X509Certificate issuer, X509Certificate subject) {}

    private CertificateSignature() {}

    static boolean issued(X509Certificate issuer, X509Certificate subject) {
        Pair pair = new Pair(issuer, subject);
        if (SIGNED.containsKey(pair)) {
            return true;
        }
        try {
            subject.verify(issuer.getPublicKey(), Providers.bouncyCastle());
            SIGNED.put(pair, true);
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
