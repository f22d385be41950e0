package ua.zvit.signatures.demo;

import java.math.BigInteger;
import java.security.KeyPair;
import java.security.SecureRandom;
import java.security.cert.CRLException;
import java.security.cert.CertificateException;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import javax.security.auth.x500.X500Principal;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.X509v2CRLBuilder;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CRLConverter;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import ua.zvit.signatures.chain.Providers;

/**
 * Issues demo certificates under a fresh root. Keys live in memory only; what is issued can be taken out as PKCS#12.
 */
public final class DemoAuthority {

    private static final int ROOT_DAYS = 3650;
    private static final int SERIAL_BITS = 120;
    private static final Duration LIST_VALIDITY = Duration.ofDays(30);

    private final DemoIdentity identity;
    private final Clock clock;

    private DemoAuthority(DemoIdentity identity, Clock clock) {
        this.identity = identity;
        this.clock = clock;
    }

    /** A new self-signed root. */
    public static DemoAuthority create(DemoAlgorithm algorithm, DemoSubject subject, Clock clock) {
        DemoPeriod period = DemoPeriod.days(clock.instant(), ROOT_DAYS);
        return new DemoAuthority(selfSigned(algorithm, subject, period, DemoPurpose.AUTHORITY), clock);
    }

    /** A certificate that vouches for itself. */
    public static DemoIdentity selfSigned(
            DemoAlgorithm algorithm, DemoSubject subject, DemoPeriod period, DemoPurpose purpose) {
        KeyPair keys = algorithm.generateKeys();
        DemoIdentity own = new DemoIdentity(algorithm, keys.getPrivate(), null, List.of());
        X509Certificate certificate = certificate(own, subject.distinguishedName(), subject, keys, period, purpose);
        return new DemoIdentity(algorithm, keys.getPrivate(), certificate, List.of());
    }

    /** The authority of a key that was kept, so that a demo realm survives a restart. */
    public static DemoAuthority of(DemoIdentity identity, Clock clock) {
        return new DemoAuthority(identity, clock);
    }

    /** The authority's own key, so that it can be kept. */
    DemoIdentity identity() {
        return identity;
    }

    public X509Certificate certificate() {
        return identity.certificate();
    }

    /** A new key and its certificate. */
    public DemoIdentity issue(DemoAlgorithm algorithm, DemoSubject subject, DemoPeriod period, DemoPurpose purpose) {
        KeyPair keys = algorithm.generateKeys();
        X509Certificate issued = issue(keys, subject, period, purpose);
        return new DemoIdentity(algorithm, keys.getPrivate(), issued, identity.chain());
    }

    X509Certificate issue(KeyPair keys, DemoSubject subject, DemoPeriod period, DemoPurpose purpose) {
        X500Name issuer =
                X500Name.getInstance(certificate().getSubjectX500Principal().getEncoded());
        return certificate(identity, issuer, subject, keys, period, purpose);
    }

    /** A list that says which of this authority's certificates were revoked, and when. */
    public X509CRL revocationList(Map<X509Certificate, Instant> revoked) {
        X500Principal name = certificate().getSubjectX500Principal();
        X509v2CRLBuilder list =
                new X509v2CRLBuilder(X500Name.getInstance(name.getEncoded()), Date.from(clock.instant()));
        list.setNextUpdate(Date.from(clock.instant().plus(LIST_VALIDITY)));
        revoked.forEach((certificate, time) ->
                list.addCRLEntry(certificate.getSerialNumber(), Date.from(time), CRLReason.cessationOfOperation));
        try {
            return new JcaX509CRLConverter()
                    .setProvider(Providers.bouncyCastle())
                    .getCRL(list.build(identity.algorithm().certificateSigner(identity.key())));
        } catch (CRLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static X509Certificate certificate(
            DemoIdentity issuer,
            X500Name issuerName,
            DemoSubject subject,
            KeyPair keys,
            DemoPeriod period,
            DemoPurpose purpose) {
        X509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(
                issuerName,
                new BigInteger(SERIAL_BITS, new SecureRandom()).add(BigInteger.ONE),
                Date.from(period.from()),
                Date.from(period.to()),
                subject.distinguishedName(),
                keys.getPublic());
        try {
            purpose.writeTo(builder);
            return new JcaX509CertificateConverter()
                    .setProvider(Providers.bouncyCastle())
                    .getCertificate(builder.build(issuer.algorithm().certificateSigner(issuer.key())));
        } catch (CertIOException | CertificateException e) {
            throw new IllegalStateException(e);
        }
    }
}
