package ua.zvit.signatures.chain;

import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import ua.zvit.signatures.dstu.Dstu4145;
import ua.zvit.signatures.dstu.DstuContentVerifiers;
import ua.zvit.signatures.dstu.NationalDigest;

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
            if (isOverKupyna(subject.getSigAlgOID())) {
                return isSignedOverKupyna(issuer, subject);
            }
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
            if (isOverKupyna(list.getSigAlgOID())) {
                return isSigned(key, list.getSigAlgOID(), list.getTBSCertList(), list.getSignature());
            }
            list.verify(key, Providers.bouncyCastle());
            return true;
        } catch (GeneralSecurityException | RuntimeException e) {
            return false;
        }
    }

    /** Bouncy Castle's provider knows DSTU 4145 with GOST 34.311 alone. */
    private static boolean isOverKupyna(String algorithm) {
        return Dstu4145.isKupyna(new ASN1ObjectIdentifier(algorithm));
    }

    private static boolean isSignedOverKupyna(X509Certificate issuer, X509Certificate subject)
            throws GeneralSecurityException {
        return isSigned(
                issuer.getPublicKey(), subject.getSigAlgOID(), subject.getTBSCertificate(), subject.getSignature());
    }

    private static boolean isSigned(PublicKey key, String algorithm, byte[] data, byte[] value) {
        return Dstu4145.isDstuKey(key)
                && NationalDigest.of(new ASN1ObjectIdentifier(algorithm))
                        .filter(digest -> DstuContentVerifiers.verify(key, digest, data, value))
                        .isPresent();
    }

    static boolean selfNamed(X509Certificate certificate) {
        return certificate.getSubjectX500Principal().equals(certificate.getIssuerX500Principal());
    }
}
