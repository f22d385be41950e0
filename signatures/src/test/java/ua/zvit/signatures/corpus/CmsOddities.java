package ua.zvit.signatures.corpus;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1Set;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.DLSet;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.cms.OtherRevocationInfoFormat;
import org.bouncycastle.asn1.cms.SignedData;
import org.bouncycastle.asn1.cms.SignerInfo;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.SignerInformationStore;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import ua.zvit.signatures.CmsSurgery;
import ua.zvit.signatures.Demo;
import ua.zvit.signatures.chain.Providers;
import ua.zvit.signatures.demo.DemoIdentity;
import ua.zvit.signatures.demo.OddCertificates;
import ua.zvit.signatures.signing.CadesSigner;

/** CAdES files: sound ones that look strange, and forged ones that look sound. */
final class CmsOddities {

    private static final String KIND = "CAdES";

    private final Demo demo;
    private final CadesSigner signer;
    private final List<Attack> attacks = new ArrayList<>();

    CmsOddities(Demo demo) {
        this.demo = demo;
        this.signer = new CadesSigner(demo.head.key(), demo.head.chain());
    }

    List<Attack> all() {
        try {
            sound();
            forged();
            weak();
            counterSigned();
            return attacks;
        } catch (IOException | CMSException | GeneralSecurityException | OperatorCreationException e) {
            throw new IllegalStateException(e);
        }
    }

    private void honest(String name, byte[] file, byte[] content) {
        attacks.add(Attack.honest(KIND, name, file).against(content));
    }

    private void forged(String name, byte[] file, byte[] content) {
        attacks.add(Attack.forged(KIND, name, file).against(content));
    }

    private void sound() throws IOException, GeneralSecurityException, CMSException {
        byte[] attached = signer.signAttached(Demo.CONTENT);
        honest("attached", attached, null);
        honest("attached, against its content", attached, Demo.CONTENT);
        honest("detached", signer.signDetached(Demo.CONTENT), Demo.CONTENT);
        honest("padded with zeros", Arrays.copyOf(attached, attached.length + 500), null);
        honest("Base64", Base64.getMimeEncoder().encode(attached), null);
        honest("attributes out of order", disordered(attached, true), null);
        honest(
                "a signature file signed",
                signer.signAttached(
                        new CadesSigner(demo.secretary.key(), demo.secretary.chain()).signAttached(Demo.CONTENT)),
                null);
        honest("with an odd OCSP answer", withOddAnswer(attached), null);
        honest("empty content", signer.signAttached(new byte[0]), null);
    }

    private void forged() throws IOException, CMSException, GeneralSecurityException {
        byte[] attached = signer.signAttached(Demo.CONTENT);
        byte[] detached = signer.signDetached(Demo.CONTENT);
        byte[] other = "another".getBytes();
        forged("detached, other content", detached, other);
        forged("detached, no content", detached, null);
        forged("attached, other content", attached, other);
        forged("attributes out of order, forged", disordered(attached, false), null);
        byte[] flipped = attached.clone();
        flipped[flipped.length - 5] ^= 1;
        forged("value altered", flipped, null);
        byte[] changed = attached.clone();
        changed[indexOf(changed, Demo.CONTENT) + 2] ^= 1;
        forged("content altered", changed, null);
        forged("said to be RSA", CmsSurgery.asRsa(attached), null);
        DemoIdentity namesake = OddCertificates.reissue(demo.authority, demo.head, Demo.SECRETARY);
        forged("certificate substituted", CmsSurgery.replaceCertificate(new CMSSignedData(attached), namesake), null);
        forged(
                "another's key",
                new CadesSigner(demo.secretary.key(), demo.head.chain()).signAttached(Demo.CONTENT),
                null);
        for (int part : new int[] {10, 50, 90}) {
            forged("cut at " + part + " %", Arrays.copyOf(attached, attached.length * part / 100), null);
        }
        byte[] inner = flipped;
        forged("a broken signature file signed", signer.signAttached(inner), null);
        forged("no signers", withoutSigners(attached), null);
    }

    private void weak() throws GeneralSecurityException, OperatorCreationException, CMSException, IOException {
        forged("SHA-1", bare(demo.head.key(), demo.head.certificate(), "SHA1withECDSA", false), null);
        forged("without attributes", bare(demo.head.key(), demo.head.certificate(), "SHA256withECDSA", true), null);
        KeyPair small = keys("RSA", 1024);
        forged("RSA-1024", bare(small.getPrivate(), certificate(small, "SHA256withRSA"), "SHA256withRSA", false), null);
        KeyPair edwards =
                KeyPairGenerator.getInstance("Ed448", Providers.bouncyCastle()).generateKeyPair();
        X509Certificate own = certificate(edwards, "Ed448");
        forged("Ed448, self-signed", bare(edwards.getPrivate(), own, "Ed448", false), null);
    }

    private void counterSigned() throws CMSException, OperatorCreationException, GeneralSecurityException, IOException {
        CMSSignedData attached = new CMSSignedData(signer.signAttached(Demo.CONTENT));
        SignerInformation first =
                attached.getSignerInfos().getSigners().iterator().next();
        CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
        generator.addSignerInfoGenerator(
                new JcaSignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder().build())
                        .build(
                                new JcaContentSignerBuilder("SHA256withECDSA")
                                        .setProvider(Providers.bouncyCastle())
                                        .build(demo.secretary.key()),
                                demo.secretary.certificate()));
        for (boolean forged : new boolean[] {false, true}) {
            SignerInformationStore counters = forged
                    ? counters(
                            generator,
                            new CMSSignedData(
                                    new CadesSigner(demo.head.key(), demo.head.chain()).signAttached("x".getBytes())))
                    : generator.generateCounterSigners(first);
            SignerInformation countersigned = SignerInformation.addCounterSigners(first, counters);
            CMSSignedData all = CMSSignedData.replaceSigners(attached, new SignerInformationStore(countersigned));
            List<X509Certificate> certificates = new ArrayList<>(demo.head.chain());
            certificates.addAll(demo.secretary.chain());
            all = CMSSignedData.replaceCertificatesAndCRLs(all, new JcaCertStore(certificates), null, null);
            if (forged) {
                forged("countersignature of another value", all.getEncoded(), null);
            } else {
                honest("countersigned", all.getEncoded(), null);
            }
        }
    }

    private static SignerInformationStore counters(CMSSignedDataGenerator generator, CMSSignedData other)
            throws CMSException {
        return generator.generateCounterSigners(
                other.getSignerInfos().getSigners().iterator().next());
    }

    private static byte[] bare(PrivateKey key, X509Certificate certificate, String algorithm, boolean direct)
            throws OperatorCreationException, CMSException, GeneralSecurityException, IOException {
        CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
        generator.addSignerInfoGenerator(new JcaSignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder()
                        .setProvider(Providers.bouncyCastle())
                        .build())
                .setDirectSignature(direct)
                .build(
                        new JcaContentSignerBuilder(algorithm)
                                .setProvider(Providers.bouncyCastle())
                                .build(key),
                        certificate));
        generator.addCertificates(new JcaCertStore(List.of(certificate)));
        return generator
                .generate(new CMSProcessableByteArray(Demo.CONTENT), true)
                .getEncoded();
    }

    private static KeyPair keys(String algorithm, int bits) throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance(algorithm);
        generator.initialize(bits);
        return generator.generateKeyPair();
    }

    private static X509Certificate certificate(KeyPair keys, String algorithm)
            throws OperatorCreationException, GeneralSecurityException {
        X500Name name = new X500Name("CN=Somebody");
        long now = System.currentTimeMillis();
        return new JcaX509CertificateConverter()
                .getCertificate(new JcaX509v3CertificateBuilder(
                                name,
                                BigInteger.TEN,
                                new Date(now - 1000),
                                new Date(now + 86_400_000L),
                                name,
                                keys.getPublic())
                        .build(new JcaContentSignerBuilder(algorithm)
                                .setProvider(Providers.bouncyCastle())
                                .build(keys.getPrivate())));
    }

    /** The signed attributes the other way round, and the signature over them as they stand. */
    private byte[] disordered(byte[] cms, boolean honest) throws IOException, GeneralSecurityException {
        SignedData data = SignedData.getInstance(ContentInfo.getInstance(cms).getContent());
        SignerInfo old = SignerInfo.getInstance(data.getSignerInfos().getObjectAt(0));
        List<org.bouncycastle.asn1.ASN1Encodable> attributes =
                new ArrayList<>(List.of(old.getAuthenticatedAttributes().toArray()));
        Collections.reverse(attributes);
        ASN1EncodableVector reversed = new ASN1EncodableVector();
        attributes.forEach(reversed::add);
        ASN1Set set = new DLSet(reversed);
        Signature value = Signature.getInstance("SHA256withECDSA", Providers.bouncyCastle());
        value.initSign(honest ? demo.head.key() : demo.secretary.key());
        value.update(set.getEncoded("DL"));
        SignerInfo signer = new SignerInfo(
                old.getSID(),
                old.getDigestAlgorithm(),
                old.getAuthenticatedAttributes(),
                old.getDigestEncryptionAlgorithm(),
                new DEROctetString(value.sign()),
                null);
        byte[] ordered = encoded(new SignedData(
                data.getDigestAlgorithms(),
                data.getEncapContentInfo(),
                data.getCertificates(),
                null,
                new DLSet(signer)));
        byte[] from = behindTag(old.getAuthenticatedAttributes().getEncoded("DER"));
        byte[] to = behindTag(set.getEncoded("DL"));
        System.arraycopy(to, 0, ordered, indexOf(ordered, from), to.length);
        return ordered;
    }

    private static byte[] behindTag(byte[] encoded) {
        return Arrays.copyOfRange(encoded, 1, encoded.length);
    }

    private static byte[] withOddAnswer(byte[] cms) throws IOException {
        SignedData data = SignedData.getInstance(ContentInfo.getInstance(cms).getContent());
        OtherRevocationInfoFormat odd = new OtherRevocationInfoFormat(
                CMSObjectIdentifiers.id_ri_ocsp_response, new DEROctetString(new byte[] {1, 2, 3}));
        return encoded(new SignedData(
                data.getDigestAlgorithms(),
                data.getEncapContentInfo(),
                data.getCertificates(),
                new DERSet(new org.bouncycastle.asn1.DERTaggedObject(false, 1, odd)),
                data.getSignerInfos()));
    }

    private static byte[] withoutSigners(byte[] cms) throws IOException {
        SignedData data = SignedData.getInstance(ContentInfo.getInstance(cms).getContent());
        return encoded(new SignedData(
                data.getDigestAlgorithms(), data.getEncapContentInfo(), data.getCertificates(), null, new DERSet()));
    }

    private static byte[] encoded(SignedData data) throws IOException {
        return new ContentInfo(CMSObjectIdentifiers.signedData, data).getEncoded("DL");
    }

    private static int indexOf(byte[] bytes, byte[] sought) {
        for (int i = 0; i + sought.length <= bytes.length; i++) {
            if (Arrays.equals(bytes, i, i + sought.length, sought, 0, sought.length)) {
                return i;
            }
        }
        throw new AssertionError("not found");
    }
}
