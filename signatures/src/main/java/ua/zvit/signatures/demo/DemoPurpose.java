package ua.zvit.signatures.demo;

import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.X509v3CertificateBuilder;

/** What a demo certificate is for, which decides its extensions. */
public enum DemoPurpose {
    AUTHORITY(KeyUsage.keyCertSign | KeyUsage.cRLSign),
    SIGNER(KeyUsage.digitalSignature | KeyUsage.nonRepudiation),
    TIME_STAMPS(KeyUsage.digitalSignature);

    private final int usage;

    DemoPurpose(int usage) {
        this.usage = usage;
    }

    void writeTo(X509v3CertificateBuilder certificate) throws CertIOException {
        certificate.addExtension(Extension.basicConstraints, true, new BasicConstraints(this == AUTHORITY));
        certificate.addExtension(Extension.keyUsage, true, new KeyUsage(usage));
        if (this == TIME_STAMPS) {
            certificate.addExtension(
                    Extension.extendedKeyUsage, true, new ExtendedKeyUsage(KeyPurposeId.id_kp_timeStamping));
        }
    }
}
