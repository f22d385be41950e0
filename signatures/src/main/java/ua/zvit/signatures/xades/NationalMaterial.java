package ua.zvit.signatures.xades;

import java.io.IOException;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.ocsp.BasicOCSPResp;
import org.w3c.dom.Element;
import ua.zvit.signatures.chain.ValidationMaterial;
import ua.zvit.signatures.cms.CmsMaterial;

/** Certificates, revocation lists and OCSP answers in a signature that is read without DSS; what does not parse is left out. */
final class NationalMaterial {

    private static final int MOST = 100;
    private static final String[] UNSIGNED = {
        "Object", "QualifyingProperties", "UnsignedProperties", "UnsignedSignatureProperties"
    };

    private NationalMaterial() {}

    static ValidationMaterial of(Element signature) {
        List<X509Certificate> certificates =
                new ArrayList<>(certificates(XmlParts.of(signature, "KeyInfo", "X509Data", "X509Certificate")));
        List<X509CRL> lists = new ArrayList<>();
        List<BasicOCSPResp> answers = new ArrayList<>();
        for (Element properties : XmlParts.of(signature, UNSIGNED)) {
            for (Element holder : holders(properties)) {
                certificates.addAll(
                        certificates(XmlParts.of(holder, "CertificateValues", "EncapsulatedX509Certificate")));
                packed(holder, "RevocationValues", "CRLValues", "EncapsulatedCRLValue")
                        .flatMap(XadesMaterial::list)
                        .forEach(lists::add);
                packed(holder, "RevocationValues", "OCSPValues", "EncapsulatedOCSPValue")
                        .flatMap(encoded -> CmsMaterial.response(encoded).stream())
                        .forEach(answers::add);
            }
        }
        return new ValidationMaterial(
                certificates.stream().distinct().limit(MOST).toList(), lists, answers);
    }

    /** @return the certificate, or nothing */
    static Stream<X509Certificate> certificate(Element packed) {
        byte[] encoded = XmlParts.unpacked(packed);
        if (encoded == null || encoded.length > CmsMaterial.MAXIMUM_CERTIFICATE_BYTES) {
            return Stream.empty();
        }
        try {
            return Stream.ofNullable(CmsMaterial.certificate(new X509CertificateHolder(encoded)));
        } catch (IOException | RuntimeException odd) {
            return Stream.empty();
        }
    }

    private static List<Element> holders(Element properties) {
        List<Element> holders = new ArrayList<>(List.of(properties));
        holders.addAll(XmlParts.of(properties, "TimeStampValidationData"));
        return holders;
    }

    private static List<X509Certificate> certificates(List<Element> packed) {
        return packed.stream()
                .limit(MOST)
                .flatMap(NationalMaterial::certificate)
                .toList();
    }

    private static Stream<byte[]> packed(Element holder, String... way) {
        return XmlParts.of(holder, way).stream()
                .limit(MOST)
                .map(XmlParts::unpacked)
                .filter(Objects::nonNull);
    }
}
