package ua.zvit.signature;

import java.security.cert.X509Certificate;
import ua.zvit.signature.chain.CertificateIdentity;
import ua.zvit.signature.demo.DemoMark;

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
