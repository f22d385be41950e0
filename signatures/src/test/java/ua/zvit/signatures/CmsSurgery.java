package ua.zvit.signatures;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.cert.CertificateEncodingException;
import java.util.List;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1Set;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.cms.IssuerAndSerialNumber;
import org.bouncycastle.asn1.cms.SignedData;
import org.bouncycastle.asn1.cms.SignerIdentifier;
import org.bouncycastle.asn1.cms.SignerInfo;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import ua.zvit.signatures.chain.Providers;
import ua.zvit.signatures.demo.DemoIdentity;

/** Cuts CMS open and sews it up with something else inside, as a forger would. */
public final class CmsSurgery {

    private CmsSurgery() {}

    /** A detached signature right over the content, by ECDSA and SHA-256, as older software makes it. */
    public static byte[] withoutAttributes(byte[] content, DemoIdentity signer) {
        try {
            CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
            generator.addSignerInfoGenerator(new JcaSignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder()
                            .setProvider(Providers.bouncyCastle())
                            .build())
                    .setDirectSignature(true)
                    .build(
                            new JcaContentSignerBuilder("SHA256withECDSA")
                                    .setProvider(Providers.bouncyCastle())
                                    .build(signer.key()),
                            signer.certificate()));
            generator.addCertificates(new JcaCertStore(List.of(signer.certificate())));
            return generator
                    .generate(new CMSProcessableByteArray(content), false)
                    .getEncoded();
        } catch (OperatorCreationException | CMSException | CertificateEncodingException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts another certificate for the same key under a signature and points the signer at it. */
    public static byte[] replaceCertificate(CMSSignedData cms, DemoIdentity substitute) {
        try {
            X509CertificateHolder holder = new JcaX509CertificateHolder(substitute.certificate());
            return replaceCertificates(cms, holder, List.of(holder));
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Points the signer at a certificate and puts the given ones into the file. */
    public static byte[] replaceCertificates(
            CMSSignedData cms, X509CertificateHolder signer, List<X509CertificateHolder> certificates) {
        SignedData data = SignedData.getInstance(cms.toASN1Structure().getContent());
        SignerInfo old = SignerInfo.getInstance(data.getSignerInfos().getObjectAt(0));
        SignerIdentifier id =
                new SignerIdentifier(new IssuerAndSerialNumber(signer.getIssuer(), signer.getSerialNumber()));
        ASN1EncodableVector all = new ASN1EncodableVector();
        certificates.forEach(holder -> all.add(holder.toASN1Structure()));
        return sewn(
                data, new DERSet(all), signer(id, old, old.getDigestAlgorithm(), old.getDigestEncryptionAlgorithm()));
    }

    /** Claims that the signature was made with RSA and SHA-256. */
    public static byte[] asRsa(byte[] cms) {
        ContentInfo info = ContentInfo.getInstance(cms);
        SignedData data = SignedData.getInstance(info.getContent());
        SignerInfo old = SignerInfo.getInstance(data.getSignerInfos().getObjectAt(0));
        AlgorithmIdentifier digest = new AlgorithmIdentifier(NISTObjectIdentifiers.id_sha256);
        AlgorithmIdentifier rsa = new AlgorithmIdentifier(PKCSObjectIdentifiers.sha256WithRSAEncryption);
        return sewn(data, data.getCertificates(), signer(old.getSID(), old, digest, rsa));
    }

    private static SignerInfo signer(
            SignerIdentifier id, SignerInfo old, AlgorithmIdentifier digest, AlgorithmIdentifier signature) {
        return new SignerInfo(
                id,
                digest,
                old.getAuthenticatedAttributes(),
                signature,
                old.getEncryptedDigest(),
                old.getUnauthenticatedAttributes());
    }

    private static byte[] sewn(SignedData data, ASN1Set certificates, SignerInfo signer) {
        SignedData sewn =
                new SignedData(data.getDigestAlgorithms(), data.getEncapContentInfo(), certificates, null, set(signer));
        try {
            return new ContentInfo(CMSObjectIdentifiers.signedData, sewn).getEncoded();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ASN1Set set(ASN1Encodable element) {
        return new DERSet(element);
    }
}
