package ua.zvit.signatures;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.security.cert.CertificateEncodingException;
import java.time.Instant;
import java.util.Date;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.RSAPublicKey;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import ua.zvit.signatures.demo.DemoAlgorithm;
import ua.zvit.signatures.demo.DemoIdentity;
import ua.zvit.signatures.dstu.DstuContentSigner;

/** Certificates of absurd size. */
public final class HugeCertificates {

    private static final X500Name NAME = new X500Name("CN=Huge,O=Test,C=UA");
    private static final ASN1ObjectIdentifier EXTENSION = new ASN1ObjectIdentifier("1.2.3.4");

    private HugeCertificates() {}

    public static byte[] encoded(DemoIdentity identity) {
        try {
            return identity.certificate().getEncoded();
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    public static X509CertificateHolder withExtension(DemoIdentity identity, int bytes) {
        SubjectPublicKeyInfo key = SubjectPublicKeyInfo.getInstance(
                identity.certificate().getPublicKey().getEncoded());
        return build(key, identity, bytes);
    }

    public static X509CertificateHolder withRsaModulus(int bits) {
        BigInteger modulus = BigInteger.ONE.shiftLeft(bits).subtract(BigInteger.ONE);
        AlgorithmIdentifier rsa = new AlgorithmIdentifier(PKCSObjectIdentifiers.rsaEncryption, DERNull.INSTANCE);
        try {
            SubjectPublicKeyInfo key = new SubjectPublicKeyInfo(rsa, new RSAPublicKey(modulus, modulus));
            return build(key, new Demo(DemoAlgorithm.DSTU).head, 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static X509CertificateHolder build(SubjectPublicKeyInfo key, DemoIdentity issuer, int extension) {
        Date from = Date.from(Instant.now().minusSeconds(60));
        Date to = Date.from(Instant.now().plusSeconds(3600));
        X509v3CertificateBuilder builder = new X509v3CertificateBuilder(NAME, BigInteger.TEN, from, to, NAME, key);
        try {
            builder.addExtension(EXTENSION, false, new byte[extension]);
        } catch (CertIOException e) {
            throw new UncheckedIOException(e);
        }
        return builder.build(DstuContentSigner.forCertificates(issuer.key()));
    }
}
