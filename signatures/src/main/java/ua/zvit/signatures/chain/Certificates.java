package ua.zvit.signatures.chain;

import java.security.cert.X509Certificate;

/** What a certificate says of itself. */
public final class Certificates {
    private Certificates() {}

    /** @return the person or body it names */
    public static String holder(X509Certificate certificate) {
        return CertificateIdentity.of(certificate).name();
    }

    /** @return true for what a demo authority issued */
    public static boolean isDemo(X509Certificate certificate) {
        return DemoMark.isOn(certificate);
    }
}
