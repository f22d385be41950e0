package ua.zvit.signatures.cms;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.cert.CRLException;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.util.List;
import org.bouncycastle.cert.X509CRLHolder;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSAbsentContent;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedDataGenerator;

/** Certificates and revocation lists as one file that every program for signatures reads (PKCS #7 without content). */
public final class ValidationData {
    private ValidationData() {}

    public static byte[] of(List<X509Certificate> anchors, List<X509CRL> lists) {
        CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
        try {
            for (X509Certificate anchor : anchors) {
                generator.addCertificate(new X509CertificateHolder(anchor.getEncoded()));
            }
            for (X509CRL list : lists) {
                generator.addCRL(new X509CRLHolder(list.getEncoded()));
            }
            return generator.generate(new CMSAbsentContent()).getEncoded();
        } catch (CMSException | CertificateEncodingException | CRLException impossible) {
            throw new IllegalStateException("What was read can be written", impossible);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
