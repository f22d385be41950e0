package ua.zvit.signatures.chain;

import java.io.ByteArrayInputStream;
import java.security.cert.CRLException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.util.List;

/**
 * The certificates that trust ends at, as configured: the roots or issuers of the national trusted list. Demo
 * authorities are kept out unless the caller says that this is the demo realm.
 */
public record TrustAnchors(List<X509Certificate> certificates) {

    private static final TrustAnchors NONE = new TrustAnchors(List.of());

    public TrustAnchors {
        certificates = List.copyOf(certificates);
    }

    /** Nothing is configured: trust is unknown for every signature. */
    public static TrustAnchors none() {
        return NONE;
    }

    /** Anchors of a real installation; demo authorities among them are dropped. */
    public static TrustAnchors of(List<X509Certificate> certificates) {
        return new TrustAnchors(certificates.stream()
                .filter(certificate -> !DemoMark.isOn(certificate))
                .toList());
    }

    /** Anchors of the demo realm, or those that a person named on the command line. */
    public static TrustAnchors includingDemo(List<X509Certificate> certificates) {
        return new TrustAnchors(certificates);
    }

    /** Reads one or more certificates, PEM or DER, DSTU keys included. */
    public static List<X509Certificate> read(byte[] encoded) throws CertificateException {
        CertificateFactory factory = CertificateFactory.getInstance("X.509", Providers.bouncyCastle());
        return factory.generateCertificates(new ByteArrayInputStream(encoded)).stream()
                .map(X509Certificate.class::cast)
                .toList();
    }

    /** Reads one or more revocation lists, PEM or DER. */
    public static List<X509CRL> readLists(byte[] encoded) throws CertificateException, CRLException {
        CertificateFactory factory = CertificateFactory.getInstance("X.509", Providers.bouncyCastle());
        return factory.generateCRLs(new ByteArrayInputStream(encoded)).stream()
                .map(X509CRL.class::cast)
                .toList();
    }

    public boolean isEmpty() {
        return certificates.isEmpty();
    }

    public boolean contains(X509Certificate certificate) {
        return certificates.contains(certificate);
    }
}
