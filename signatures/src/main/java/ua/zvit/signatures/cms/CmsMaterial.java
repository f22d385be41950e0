package ua.zvit.signatures.cms;

import java.io.IOException;
import java.security.cert.CRLException;
import java.security.cert.CertificateException;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.ocsp.BasicOCSPResponse;
import org.bouncycastle.asn1.ocsp.OCSPObjectIdentifiers;
import org.bouncycastle.asn1.ocsp.OCSPResponse;
import org.bouncycastle.cert.X509CRLHolder;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CRLConverter;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.ocsp.BasicOCSPResp;
import org.bouncycastle.cms.CMSSignedData;
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
        return new ValidationMaterial(
                certificates(cms.getCertificates()), revocationLists(cms.getCRLs()), statusAnswers(cms));
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

    private static List<X509CRL> revocationLists(Store<X509CRLHolder> store) {
        List<X509CRL> lists = new ArrayList<>();
        for (X509CRLHolder holder : store.getMatches(null)) {
            try {
                lists.add(new JcaX509CRLConverter()
                        .setProvider(Providers.bouncyCastle())
                        .getCRL(holder));
            } catch (CRLException | RuntimeException e) {
                continue;
            }
        }
        return lists;
    }

    private static List<BasicOCSPResp> statusAnswers(CMSSignedData cms) {
        List<BasicOCSPResp> answers = new ArrayList<>();
        Store<?> basics = cms.getOtherRevocationInfo(OCSPObjectIdentifiers.id_pkix_ocsp_basic);
        for (Object basic : basics.getMatches(null)) {
            answers.add(new BasicOCSPResp(BasicOCSPResponse.getInstance(basic)));
        }
        Store<?> responses = cms.getOtherRevocationInfo(CMSObjectIdentifiers.id_ri_ocsp_response);
        for (Object response : responses.getMatches(null)) {
            addResponse(answers, (ASN1Encodable) response);
        }
        return answers;
    }

    private static void addResponse(List<BasicOCSPResp> answers, ASN1Encodable response) {
        OCSPResponse parsed = OCSPResponse.getInstance(response);
        if (parsed.getResponseBytes() != null) {
            byte[] basic = parsed.getResponseBytes().getResponse().getOctets();
            if (BoundedAsn1.isBounded(basic)) {
                answers.add(new BasicOCSPResp(BasicOCSPResponse.getInstance(basic)));
            }
        }
    }
}
