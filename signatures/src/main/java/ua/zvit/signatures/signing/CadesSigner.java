package ua.zvit.signatures.signing;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.PrivateKey;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.Hashtable;
import java.util.List;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.SignerInfoGenerator;
import org.bouncycastle.cms.SignerInfoGeneratorBuilder;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.DigestCalculator;
import org.bouncycastle.operator.DigestCalculatorProvider;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.bc.BcDigestCalculatorProvider;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import ua.zvit.signatures.chain.Providers;
import ua.zvit.signatures.dstu.Dstu4145;
import ua.zvit.signatures.dstu.DstuContentSigner;
import ua.zvit.signatures.dstu.NationalDigest;
import ua.zvit.signatures.dstu.SubstitutionBox;

/**
 * Signs by CAdES (level B-B): with a DSTU 4145 key, digesting with the standard substitution table, or with an ECDSA or
 * RSA key and SHA-256. The key is an extracted one, so this serves the demo realm and tests; qualified national keys
 * stay in their own devices.
 */
public final class CadesSigner {

    private static final String DSTU = "DSTU4145";
    private static final AlgorithmIdentifier SHA_256 = new AlgorithmIdentifier(NISTObjectIdentifiers.id_sha256);

    private final PrivateKey key;
    private final List<X509Certificate> chain;

    /**
     * A signer for one key.
     *
     * @param chain the signer's certificate first
     */
    public CadesSigner(PrivateKey key, List<X509Certificate> chain) {
        this.key = key;
        this.chain = List.copyOf(chain);
    }

    /** A {@code .p7s} with the content inside. */
    public byte[] signAttached(byte[] content) {
        return sign(content, true);
    }

    /** A {@code .p7s} to be kept beside the content. */
    public byte[] signDetached(byte[] content) {
        return sign(content, false);
    }

    private byte[] sign(byte[] content, boolean attached) {
        try {
            CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
            generator.addSignerInfoGenerator(signer());
            generator.addCertificates(new JcaCertStore(chain));
            return generator
                    .generate(new CMSProcessableByteArray(content), attached)
                    .getEncoded("DER");
        } catch (CMSException | CertificateEncodingException | IOException e) {
            throw new SigningFailed("The content could not be signed", e);
        }
    }

    private SignerInfoGenerator signer() throws CertificateEncodingException {
        boolean national = key.getAlgorithm().equals(DSTU);
        SignerInfoGeneratorBuilder builder = new SignerInfoGeneratorBuilder(national ? id -> gost() : sha256())
                .setSignedAttributeGenerator(new DefaultSignedAttributeTableGenerator(reference(national)));
        builder.setContentDigest(national ? Dstu4145.digestAlgorithm() : SHA_256);
        try {
            ContentSigner signer = national ? DstuContentSigner.forCms(key) : common();
            return builder.build(signer, new JcaX509CertificateHolder(chain.get(0)));
        } catch (OperatorCreationException e) {
            throw new SigningFailed("The signer could not be prepared", e);
        }
    }

    private ContentSigner common() throws OperatorCreationException {
        String algorithm = key.getAlgorithm().equals("RSA") ? "SHA256withRSA" : "SHA256withECDSA";
        return new JcaContentSignerBuilder(algorithm)
                .setProvider(Providers.bouncyCastle())
                .build(key);
    }

    private static DigestCalculator gost() {
        return NationalDigest.GOST_34311.calculator(SubstitutionBox.standard());
    }

    private static DigestCalculatorProvider sha256() {
        return new BcDigestCalculatorProvider();
    }

    private AttributeTable reference(boolean national) throws CertificateEncodingException {
        byte[] certificate = chain.get(0).getEncoded();
        ESSCertIDv2 identifier = national
                ? new ESSCertIDv2(
                        Dstu4145.digestAlgorithm(),
                        NationalDigest.GOST_34311.digest(certificate, SubstitutionBox.standard()))
                : new ESSCertIDv2(SHA_256, digest(certificate));
        ASN1ObjectIdentifier type = PKCSObjectIdentifiers.id_aa_signingCertificateV2;
        Hashtable<ASN1ObjectIdentifier, Attribute> attributes = new Hashtable<>();
        attributes.put(type, new Attribute(type, new DERSet(new SigningCertificateV2(identifier))));
        return new AttributeTable(attributes);
    }

    private static byte[] digest(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
