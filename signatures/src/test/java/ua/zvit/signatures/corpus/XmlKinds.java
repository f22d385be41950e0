package ua.zvit.signatures.corpus;

import static java.nio.charset.StandardCharsets.UTF_8;

import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.enumerations.SignaturePackaging;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.SignatureValue;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.spi.DSSUtils;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.xades.XAdESSignatureParameters;
import eu.europa.esig.dss.xades.signature.XAdESService;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import ua.zvit.signatures.Containers;
import ua.zvit.signatures.Demo;
import ua.zvit.signatures.chain.Providers;
import ua.zvit.signatures.demo.DemoIdentity;
import ua.zvit.signatures.demo.OddCertificates;

/** Signed XML files: around, in and beside what they cover, and what can be done to them afterwards. */
final class XmlKinds {

    private static final String KIND = "XML";
    private static final String KEYS = "XML: keys";
    private static final String WRAPPING = "XML: wrapping";
    private static final String XML =
            "<report xmlns=\"urn:a\"><sum currency=\"UAH\">985.0</sum><note>as planned</note></report>";

    private final Demo demo;
    private final List<Attack> attacks = new ArrayList<>();

    XmlKinds(Demo demo) {
        this.demo = demo;
    }

    List<Attack> all() {
        enveloped();
        enveloping();
        keys();
        detached();
        internal();
        return attacks;
    }

    private void honest(String name, String file, byte[] content) {
        attacks.add(Attack.honest(KIND, name, file.getBytes(UTF_8)).against(content));
    }

    private void forged(String kind, String name, String file) {
        attacks.add(Attack.forged(kind, name, file.getBytes(UTF_8)));
    }

    private void forgedAgainst(String name, String file, byte[] content) {
        attacks.add(Attack.forged(KIND, name, file.getBytes(UTF_8)).against(content));
    }

    private void enveloped() {
        byte[] given = XML.getBytes(UTF_8);
        String signed = signed(given, SignaturePackaging.ENVELOPED);
        honest("enveloped", signed, null);
        honest("enveloped, against what was given out", signed, given);
        honest(
                "enveloped, given out in another spelling",
                signed,
                XML.replace("\"", "'").getBytes(UTF_8));
        forgedAgainst(
                "enveloped, against another", signed, XML.replace("985", "986").getBytes(UTF_8));
        forged(KIND, "enveloped, sum changed", signed.replace(">985.0<", ">9850.0<"));
        forged(KIND, "enveloped, attribute changed", signed.replace("UAH", "EUR"));
        forged(KIND, "enveloped, an element more", signed.replace("<note>", "<sum>1</sum><note>"));
        forged(KIND, "enveloped, an instruction more", signed.replace("<note>", "<?show other?><note>"));
        forged(
                KIND,
                "enveloped, style sheet before the root",
                signed.replaceFirst("<report", "<?xml-stylesheet type=\"text/xsl\" href=\"a.xsl\"?><report"));
        honest("enveloped, a comment more", signed.replace("<note>", "<!-- seen --><note>"), null);
        forged(
                WRAPPING,
                "an object in the signature that nothing covers",
                signed.replaceFirst("<ds:Object>", "<ds:Object><sum>1</sum></ds:Object><ds:Object>"));
        forged(WRAPPING, "the document in an outer one", "<other><sum>1</sum>" + bare(signed) + "</other>");
        forged(KIND, "document type", signed.replaceFirst("<report", "<!DOCTYPE report><report"));
        String own = Containers.base64(demo.head.certificate());
        String namesake = Containers.base64(OddCertificates.reissue(demo.authority, demo.head, Demo.SECRETARY)
                .certificate());
        forged(KIND, "certificate substituted", signed.replace(own, namesake));
        forged(KIND, "time changed", signed.replaceFirst("SigningTime>20\\d\\d", "SigningTime>2019"));
        forged(
                WRAPPING,
                "other properties beside those signed",
                signed.replaceFirst(
                        "(?s)(<xades:SignedProperties Id=\"([^\"]*)\".*?</xades:SignedProperties>)",
                        "<xades:SignedProperties Id=\"other\"><xades:SignedSignatureProperties><xades:SigningTime>"
                                + "2019-01-01T00:00:00Z</xades:SigningTime></xades:SignedSignatureProperties>"
                                + "</xades:SignedProperties></xades:QualifyingProperties></ds:Object><ds:Object>"
                                + "<xades:QualifyingProperties xmlns:xades=\"http://uri.etsi.org/01903/v1.3.2#\">$1"));
        forged(
                WRAPPING,
                "expression that leaves out the sum",
                signed.replace("not(ancestor-or-self::ds:Signature)", "not(ancestor-or-self::sum)")
                        .replace("/descendant::ds:Signature", "/descendant::sum"));
    }

    private void enveloping() {
        String signed = signed(Demo.CONTENT, SignaturePackaging.ENVELOPING);
        honest("enveloping", signed, null);
        honest("enveloping, against what was given out", signed, Demo.CONTENT);
        forgedAgainst("enveloping, against another", signed, "Another".getBytes(UTF_8));
        forged(
                KIND,
                "enveloping, content changed",
                signed.replaceFirst("(<ds:Object[^>]*Encoding[^>]*>|<ds:Object Id[^>]*>)....", "$1AAAA"));
        forged(
                WRAPPING,
                "enveloping, an element in the packed content",
                signed.replaceFirst("(<ds:Object (?:Id|Encoding|MimeType)[^>]*>)", "$1<sum value=\"1\"/>"));
        forged(
                WRAPPING,
                "enveloping, a second object",
                signed.replaceFirst("(<ds:Object )", "<ds:Object Id=\"second\">QUJD</ds:Object>$1"));
        forged(KIND, "enveloping, value changed", signed.replaceFirst("(<ds:SignatureValue[^>]*>)....", "$1AAAA"));
    }

    /** What a forger who has a key of his own puts beside the certificate of somebody else, who is named as the signer. */
    private void keys() {
        byte[] given = XML.getBytes(UTF_8);
        DemoIdentity forger = demo.secretary;
        String signed = signed(given, SignaturePackaging.ENVELOPED, forger.key());
        forged(KEYS, "by another's key", signed);
        String own = "<ds:X509Certificate>" + Containers.base64(forger.certificate()) + "</ds:X509Certificate>";
        forged(KEYS, "the forger's certificate first", signed.replaceFirst("<ds:X509Data>", "<ds:X509Data>" + own));
        forged(KEYS, "the forger's certificate last", signed.replaceFirst("</ds:X509Data>", own + "</ds:X509Data>"));
        forged(
                KEYS,
                "the forger's certificate in data of its own",
                signed.replaceFirst("<ds:X509Data>", "<ds:X509Data>" + own + "</ds:X509Data><ds:X509Data>"));
        String key =
                "<ds:KeyValue><dsig11:ECKeyValue xmlns:dsig11=\"http://www.w3.org/2009/xmldsig11#\"><dsig11:NamedCurve"
                        + " URI=\"urn:oid:1.2.840.10045.3.1.7\"/><dsig11:PublicKey>" + point(forger)
                        + "</dsig11:PublicKey></dsig11:ECKeyValue></ds:KeyValue>";
        forged(KEYS, "the forger's bare key first", signed.replaceFirst("<ds:KeyInfo>", "<ds:KeyInfo>" + key));
        forged(
                KEYS,
                "the forger's certificate alone",
                signed.replaceFirst("(?s)<ds:X509Data>.*</ds:X509Data>", "<ds:X509Data>" + own + "</ds:X509Data>"));
        String honest = signed(given, SignaturePackaging.ENVELOPED);
        attacks.add(Attack.honest(
                KEYS,
                "certificates in another order",
                honest.replaceFirst(
                                "(?s)<ds:X509Data>(<ds:X509Certificate>[^<]*</ds:X509Certificate>)(.*?)</ds:X509Data>",
                                "<ds:X509Data>$2$1</ds:X509Data>")
                        .getBytes(UTF_8)));
    }

    private static String point(DemoIdentity identity) {
        byte[] encoded = SubjectPublicKeyInfo.getInstance(
                        identity.certificate().getPublicKey().getEncoded())
                .getPublicKeyData()
                .getOctets();
        return Base64.getEncoder().encodeToString(encoded);
    }

    private void detached() {
        String signed = signed(Demo.CONTENT, SignaturePackaging.DETACHED);
        honest("detached", signed, Demo.CONTENT);
        forgedAgainst("detached, against another", signed, "Another".getBytes(UTF_8));
        forgedAgainst("detached, without its document", signed, null);
        forgedAgainst("detached, an object that nothing covers", withObject(signed), Demo.CONTENT);
        forgedAgainst(
                "detached, wrong digest named", signed.replaceFirst("(<ds:DigestValue>)....", "$1AAAA"), Demo.CONTENT);
    }

    private static String withObject(String signed) {
        return signed.replaceFirst("<ds:Object>", "<ds:Object>Plan 9850</ds:Object><ds:Object>");
    }

    private void internal() {
        String file = "<data Id=\"d\"><sum>985</sum></data>";
        String signed = signed(file.getBytes(UTF_8), SignaturePackaging.INTERNALLY_DETACHED);
        honest("beside the element that is signed", signed, null);
        forged(KIND, "beside the element, changed", signed.replace("985", "986"));
        forged(WRAPPING, "an element beside", signed.replace("<data", "<data><sum>1</sum></data><data"));
        forged(WRAPPING, "a text around", signed.replace("<data", "9850 <data"));
        forged(
                WRAPPING,
                "a property around",
                signed.replaceFirst("<internally-detached", "<internally-detached sum=\"1\""));
        forged(
                WRAPPING,
                "a second bearer of the name",
                signed.replaceFirst("<data", "<data Id=\"d\"><sum>1</sum></data><data"));
        String fake = "<ds:Signature xmlns:ds=\"http://www.w3.org/2000/09/xmldsig#\"><ds:SignedInfo><ds:Reference"
                + " URI=\"#e\"/></ds:SignedInfo></ds:Signature>";
        String more = signed.replace("<data", "<data Id=\"e\"><sum>1</sum></data><data");
        forged(
                WRAPPING,
                "an element beside, covered by what looks like a signature",
                more.replace("<data Id=\"d\"", fake + "<data Id=\"d\""));
        forged(
                WRAPPING,
                "an element beside, covered by what looks like a countersignature",
                more.replaceFirst(
                        "</xades:QualifyingProperties>",
                        "<xades:UnsignedProperties><xades:UnsignedSignatureProperties><xades:CounterSignature>" + fake
                                + "</xades:CounterSignature></xades:UnsignedSignatureProperties></xades:UnsignedProperties>"
                                + "</xades:QualifyingProperties>"));
        forged(
                WRAPPING,
                "an element beside, covered by a second part that looks signed",
                more.replaceFirst(
                        "</ds:Signature>", "<ds:SignedInfo><ds:Reference URI=\"#e\"/></ds:SignedInfo></ds:Signature>"));
        forged(
                WRAPPING,
                "the signed element moved into an object",
                signed.replaceFirst("(?s)<data.*?</data>", "<data><sum>1</sum></data>")
                        .replaceFirst(
                                "<ds:Object>",
                                "<ds:Object><data Id=\"d\"><sum>985</sum></data></ds:Object><ds:Object>"));
    }

    private static String bare(String xml) {
        return xml.replaceFirst("^<\\?xml[^>]*>", "");
    }

    private String signed(byte[] document, SignaturePackaging packaging) {
        return signed(document, packaging, demo.head.key());
    }

    /** Names the head as the signer, whoever's key it is. */
    private String signed(byte[] document, SignaturePackaging packaging, PrivateKey key) {
        XAdESSignatureParameters parameters = new XAdESSignatureParameters();
        parameters.setSignatureLevel(SignatureLevel.XAdES_BASELINE_B);
        parameters.setSignaturePackaging(packaging);
        parameters.setDigestAlgorithm(DigestAlgorithm.SHA256);
        parameters.setSigningCertificate(new CertificateToken(demo.head.certificate()));
        parameters.setCertificateChain(
                demo.head.chain().stream().map(CertificateToken::new).toList());
        XAdESService service = new XAdESService(new CommonCertificateVerifier());
        InMemoryDocument given = new InMemoryDocument(document, "report.xml");
        byte[] data = service.getDataToSign(given, parameters).getBytes();
        try {
            Signature signature = Signature.getInstance("SHA256withECDSA", Providers.bouncyCastle());
            signature.initSign(key);
            signature.update(data);
            SignatureValue value = new SignatureValue(SignatureAlgorithm.ECDSA_SHA256, signature.sign());
            return new String(DSSUtils.toByteArray(service.signDocument(given, parameters, value)), UTF_8);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
