package ua.zvit.signature.signing;

import java.io.IOException;
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
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.SignerInfoGenerator;
import org.bouncycastle.cms.SignerInfoGeneratorBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import ua.zvit.signature.dstu.Dstu4145;
import ua.zvit.signature.dstu.DstuContentSigner;
import ua.zvit.signature.dstu.Gost34311;
import ua.zvit.signature.dstu.SubstitutionBox;

/**
 * Signs by CAdES (level B-B) with a DSTU 4145 key, digesting with the standard substitution table. The key is an
 * extracted one, so this serves the demo realm and tests; qualified national keys stay in their own devices.
 */
public final class CadesSigner {

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
        SignerInfoGeneratorBuilder builder = new SignerInfoGeneratorBuilder(id -> digest())
                .setSignedAttributeGenerator(new DefaultSignedAttributeTableGenerator(reference()));
        builder.setContentDigest(Dstu4145.digestAlgorithm());
        try {
            return builder.build(DstuContentSigner.forCms(key), new JcaX509CertificateHolder(chain.get(0)));
        } catch (OperatorCreationException e) {
            throw new SigningFailed("The signer could not be prepared", e);
        }
    }

    private static Gost34311 digest() {
        return new Gost34311(SubstitutionBox.standard());
    }

    private AttributeTable reference() throws CertificateEncodingException {
        byte[] hash = Gost34311.digest(chain.get(0).getEncoded(), SubstitutionBox.standard());
        SigningCertificateV2 value = new SigningCertificateV2(new ESSCertIDv2(Dstu4145.digestAlgorithm(), hash));
        ASN1ObjectIdentifier type = PKCSObjectIdentifiers.id_aa_signingCertificateV2;
        Hashtable<ASN1ObjectIdentifier, Attribute> attributes = new Hashtable<>();
        attributes.put(type, new Attribute(type, new DERSet(value)));
        return new AttributeTable(attributes);
    }
}
