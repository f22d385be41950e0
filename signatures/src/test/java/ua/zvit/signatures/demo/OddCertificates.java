package ua.zvit.signatures.demo;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Instant;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import ua.zvit.signatures.chain.Providers;

/** Certificates of a demo authority that tests need and the demo itself does not. */
public final class OddCertificates {
    private static final int YEAR = 365;
    private static final int LONG = 3650;

    private OddCertificates() {}

    /** A signer's key and certificate, good for a year. */
    public static DemoIdentity signer(DemoAuthority authority, DemoAlgorithm algorithm, DemoSubject subject) {
        return authority.issue(algorithm, subject, DemoPeriod.days(Instant.now(), YEAR), DemoPurpose.SIGNER);
    }

    /** An authority below another. */
    public static DemoAuthority subordinate(DemoAuthority authority, DemoAlgorithm algorithm, DemoSubject subject) {
        DemoPeriod period = DemoPeriod.days(Instant.now(), LONG);
        return DemoAuthority.of(authority.issue(algorithm, subject, period, DemoPurpose.AUTHORITY), Clock.systemUTC());
    }

    /** A new certificate for a known key, as after a change of name or position. */
    public static DemoIdentity reissue(DemoAuthority authority, DemoIdentity known, DemoSubject subject) {
        KeyPair keys = new KeyPair(known.certificate().getPublicKey(), known.key());
        X509Certificate issued =
                authority.issue(keys, subject, DemoPeriod.days(Instant.now(), YEAR), DemoPurpose.SIGNER);
        return new DemoIdentity(known.algorithm(), known.key(), issued, known.issuers());
    }

    /** For a key that may encrypt, and not sign. */
    public static DemoIdentity encryption(DemoAuthority authority, DemoAlgorithm algorithm, DemoSubject subject) {
        DemoIdentity signer = signer(authority, algorithm, subject);
        try {
            X509v3CertificateBuilder certificate =
                    new X509v3CertificateBuilder(new JcaX509CertificateHolder(signer.certificate()));
            certificate.replaceExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.keyAgreement));
            DemoIdentity issuer = authority.identity();
            X509Certificate issued = new JcaX509CertificateConverter()
                    .setProvider(Providers.bouncyCastle())
                    .getCertificate(certificate.build(issuer.algorithm().certificateSigner(issuer.key())));
            return new DemoIdentity(algorithm, signer.key(), issued, signer.issuers());
        } catch (GeneralSecurityException | CertIOException e) {
            throw new IllegalStateException(e);
        }
    }
}
