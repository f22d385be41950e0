package ua.zvit.signatures.cms;

import java.io.IOException;
import java.security.cert.CRLException;
import java.security.cert.CertificateException;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.esf.RevocationValues;
import org.bouncycastle.asn1.ocsp.BasicOCSPResponse;
import org.bouncycastle.asn1.ocsp.OCSPObjectIdentifiers;
import org.bouncycastle.asn1.ocsp.OCSPResponse;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.Certificate;
import org.bouncycastle.asn1.x509.CertificateList;
import org.bouncycastle.cert.X509CRLHolder;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CRLConverter;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.ocsp.BasicOCSPResp;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.util.Store;
import ua.zvit.signatures.chain.Providers;
import ua.zvit.signatures.chain.ValidationMaterial;

/**
 * Takes certificates, revocation lists and OCSP answers out of CMS. What does not parse is left out; certificates that
 * are absurdly large or many are left out too, so that nobody makes the verifier chew on megabytes of key.
 */
public final class CmsMaterial {

    /** No honest certificate comes near this. */
    public static final int MAXIMUM_CERTIFICATE_BYTES = 64 * 1024;

    private static final int MAXIMUM_CERTIFICATES = 100;

    private CmsMaterial() {}

    public static ValidationMaterial of(CMSSignedData cms) {
        return new ValidationMaterial(certificates(cms.getCertificates()), revocationLists(cms), statusAnswers(cms));
    }

    /** Reads one certificate; null when it is not one, is too large, or has a key that nobody can compute with. */
    public static X509Certificate certificate(X509CertificateHolder holder) {
        try {
            if (holder.getEncoded().length > MAXIMUM_CERTIFICATE_BYTES) {
                return null;
            }
            X509Certificate certificate = new JcaX509CertificateConverter()
                    .setProvider(Providers.bouncyCastle())
                    .getCertificate(holder);
            return certificate.getPublicKey() == null ? null : certificate;
        } catch (CertificateException | IOException | RuntimeException e) {
            return null;
        }
    }

    static List<X509Certificate> certificates(Store<X509CertificateHolder> store) {
        return store.getMatches(null).stream()
                .distinct()
                .limit(MAXIMUM_CERTIFICATES)
                .map(CmsMaterial::certificate)
                .filter(Objects::nonNull)
                .toList();
    }

    private static List<X509CRL> revocationLists(CMSSignedData cms) {
        List<X509CRL> lists = new ArrayList<>();
        for (X509CRLHolder holder : matches(cms::getCRLs)) {
            revocationList(holder).ifPresent(lists::add);
        }
        return lists;
    }

    private static Optional<X509CRL> revocationList(X509CRLHolder holder) {
        try {
            return Optional.ofNullable(new JcaX509CRLConverter()
                    .setProvider(Providers.bouncyCastle())
                    .getCRL(holder));
        } catch (CRLException | RuntimeException e) {
            return Optional.empty();
        }
    }

    private static List<BasicOCSPResp> statusAnswers(CMSSignedData cms) {
        List<BasicOCSPResp> answers = new ArrayList<>();
        for (Object basic : others(cms, OCSPObjectIdentifiers.id_pkix_ocsp_basic)) {
            basic((ASN1Encodable) basic).ifPresent(answers::add);
        }
        for (Object response : others(cms, CMSObjectIdentifiers.id_ri_ocsp_response)) {
            response((ASN1Encodable) response).ifPresent(answers::add);
        }
        return answers;
    }

    /** One odd entry makes the whole store unreadable; nothing else in the file is the worse for that. */
    private static <T> Collection<T> matches(Supplier<Store<T>> store) {
        try {
            return store.get().getMatches(null);
        } catch (RuntimeException odd) {
            return List.of();
        }
    }

    private static Collection<?> others(CMSSignedData cms, ASN1ObjectIdentifier kind) {
        try {
            Store<?> store = cms.getOtherRevocationInfo(kind);
            return store.getMatches(null);
        } catch (RuntimeException odd) {
            return List.of();
        }
    }

    private static Optional<BasicOCSPResp> basic(ASN1Encodable encoded) {
        try {
            return Optional.of(new BasicOCSPResp(BasicOCSPResponse.getInstance(encoded)));
        } catch (RuntimeException odd) {
            return Optional.empty();
        }
    }

    /** Reads one OCSP response; empty when it is none, or such that nobody should read it. */
    public static Optional<BasicOCSPResp> response(byte[] encoded) {
        try {
            return BoundedAsn1.isBounded(encoded) ? response(ASN1Primitive.fromByteArray(encoded)) : Optional.empty();
        } catch (IOException | RuntimeException odd) {
            return Optional.empty();
        }
    }

    private static Optional<BasicOCSPResp> response(ASN1Encodable encoded) {
        try {
            OCSPResponse parsed = OCSPResponse.getInstance(encoded);
            byte[] basic = parsed.getResponseBytes() == null
                    ? new byte[0]
                    : parsed.getResponseBytes().getResponse().getOctets();
            return basic.length > 0 && BoundedAsn1.isBounded(basic)
                    ? basic(ASN1Primitive.fromByteArray(basic))
                    : Optional.empty();
        } catch (IOException | RuntimeException odd) {
            return Optional.empty();
        }
    }

    /** What a signer carries along for later (CAdES-XL): certificates, lists, answers. */
    static ValidationMaterial of(SignerInformation signer) {
        AttributeTable unsigned = signer.getUnsignedAttributes();
        if (unsigned == null) {
            return ValidationMaterial.of(List.of());
        }
        List<X509Certificate> certificates = new ArrayList<>();
        for (ASN1Encodable value : values(unsigned.get(PKCSObjectIdentifiers.id_aa_ets_certValues))) {
            certificate(new X509CertificateHolder(Certificate.getInstance(value)), certificates);
        }
        List<X509CRL> lists = new ArrayList<>();
        List<BasicOCSPResp> answers = new ArrayList<>();
        Attribute revocation = unsigned.get(PKCSObjectIdentifiers.id_aa_ets_revocationValues);
        if (revocation != null && revocation.getAttrValues().size() > 0) {
            RevocationValues values =
                    RevocationValues.getInstance(revocation.getAttrValues().getObjectAt(0));
            for (CertificateList list : values.getCrlVals()) {
                revocationList(new X509CRLHolder(list)).ifPresent(lists::add);
            }
            for (BasicOCSPResponse answer : values.getOcspVals()) {
                basic(answer).ifPresent(answers::add);
            }
        }
        return new ValidationMaterial(certificates, lists, answers);
    }

    private static void certificate(X509CertificateHolder holder, List<X509Certificate> certificates) {
        X509Certificate certificate = certificate(holder);
        if (certificate != null && certificates.size() < MAXIMUM_CERTIFICATES) {
            certificates.add(certificate);
        }
    }

    private static List<ASN1Encodable> values(Attribute attribute) {
        return attribute != null
                        && attribute.getAttrValues().size() > 0
                        && attribute.getAttrValues().getObjectAt(0) instanceof ASN1Sequence sequence
                ? List.of(sequence.toArray())
                : List.of();
    }
}
