package ua.zvit.signatures.corpus;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.xml.security.Init;
import org.apache.xml.security.c14n.Canonicalizer;
import org.apache.xml.security.exceptions.XMLSecurityException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;
import ua.zvit.signatures.Containers;
import ua.zvit.signatures.demo.DemoIdentity;
import ua.zvit.signatures.dstu.NationalDigest;
import ua.zvit.signatures.dstu.NationalValue;
import ua.zvit.signatures.dstu.SubstitutionBox;

/** Writes XAdES signatures by DSTU 4145 as national signing software does: no library at hand makes them. */
final class NationalXml {

    static final String MORE = "http://www.w3.org/2001/04/xmldsig-more#";
    static final String ENCRYPTION = "http://www.w3.org/2001/04/xmlenc#";
    static final String EXCLUSIVE = "http://www.w3.org/2001/10/xml-exc-c14n#";
    static final String INCLUSIVE = "http://www.w3.org/TR/2001/REC-xml-c14n-20010315";
    static final String ENVELOPED = "http://www.w3.org/2000/09/xmldsig#enveloped-signature";

    /** How it signs. */
    record Ways(NationalDigest digest, String signatureMethod, String digestMethod, String canonical) {
        static final Ways GOST =
                new Ways(NationalDigest.GOST_34311, MORE + "dstu4145-gost34311", ENCRYPTION + "gost34311", EXCLUSIVE);
        static final Ways KUPYNA = new Ways(
                NationalDigest.KUPYNA_256, MORE + "dstu4145-dstu7564-256", ENCRYPTION + "dstu7564-256", EXCLUSIVE);
    }

    static {
        Init.init();
    }

    private final DemoIdentity key;
    private final DemoIdentity shown;
    private final Ways ways;
    private final List<String> references = new ArrayList<>();
    private String named;
    private boolean refersToProperties = true;

    NationalXml(DemoIdentity signer, Ways ways) {
        this(signer, signer, ways);
    }

    /** @param shown whose certificate stands in the file and is named in what is signed */
    NationalXml(DemoIdentity key, DemoIdentity shown, Ways ways) {
        this.key = key;
        this.shown = shown;
        this.ways = ways;
        this.named = ways.digestMethod();
    }

    NationalXml file(String reference, byte[] content) {
        return reference("URI=\"" + reference + "\"", "", content);
    }

    NationalXml reference(String uri, String transforms, byte[] digested) {
        references.add(
                "<ds:Reference " + uri + ">" + transforms + digest(ways.digestMethod(), digested) + "</ds:Reference>");
        return this;
    }

    NationalXml weak(String reference, byte[] content) {
        references.add("<ds:Reference URI=\"" + reference + "\">"
                + "<ds:DigestMethod Algorithm=\"http://www.w3.org/2000/09/xmldsig#sha1\"/><ds:DigestValue>"
                + base64(sha("SHA-1", content)) + "</ds:DigestValue></ds:Reference>");
        return this;
    }

    /** Names the certificate by a digest of this address, or not at all. */
    NationalXml naming(String digestMethod) {
        named = digestMethod;
        return this;
    }

    NationalXml withoutProperties() {
        refersToProperties = false;
        return this;
    }

    /** @param frame the document around, with {@code @} where the signature goes */
    String in(String frame) {
        String draft = frame.replace("@", signature());
        String withProperties = refersToProperties
                ? draft.replace("%P%", base64(digest(canonical(draft, "SignedProperties", EXCLUSIVE))))
                : draft;
        byte[] signed = canonical(withProperties, "SignedInfo", ways.canonical());
        return withProperties.replace("%V%", base64(NationalValue.sign(key.key(), ways.digest(), signed)));
    }

    String container() {
        return in("<?xml version=\"1.0\" encoding=\"UTF-8\"?><asic:XAdESSignatures"
                + " xmlns:asic=\"http://uri.etsi.org/02918/v1.2.1#\">@</asic:XAdESSignatures>");
    }

    private String signature() {
        String own = refersToProperties
                ? "<ds:Reference URI=\"#xades-s\" Type=\"http://uri.etsi.org/01903#SignedProperties\"><ds:Transforms>"
                        + "<ds:Transform Algorithm=\"" + EXCLUSIVE + "\"/></ds:Transforms><ds:DigestMethod Algorithm=\""
                        + ways.digestMethod() + "\"/><ds:DigestValue>%P%</ds:DigestValue></ds:Reference>"
                : "";
        return "<ds:Signature xmlns:ds=\"http://www.w3.org/2000/09/xmldsig#\" Id=\"s\"><ds:SignedInfo>"
                + "<ds:CanonicalizationMethod Algorithm=\"" + ways.canonical() + "\"/><ds:SignatureMethod Algorithm=\""
                + ways.signatureMethod() + "\"/>" + String.join("", references) + own
                + "</ds:SignedInfo><ds:SignatureValue Id=\"value-s\">%V%</ds:SignatureValue><ds:KeyInfo><ds:X509Data>"
                + certificates()
                + "</ds:X509Data></ds:KeyInfo><ds:Object><xades:QualifyingProperties"
                + " xmlns:xades=\"http://uri.etsi.org/01903/v1.3.2#\" Target=\"#s\"><xades:SignedProperties"
                + " Id=\"xades-s\"><xades:SignedSignatureProperties><xades:SigningTime>"
                + Instant.now().truncatedTo(ChronoUnit.SECONDS) + "</xades:SigningTime>"
                + certificateReference() + "</xades:SignedSignatureProperties></xades:SignedProperties>"
                + "</xades:QualifyingProperties></ds:Object></ds:Signature>";
    }

    private String certificates() {
        StringBuilder all = new StringBuilder();
        shown.chain().forEach(certificate -> all.append("<ds:X509Certificate>")
                .append(Containers.base64(certificate))
                .append("</ds:X509Certificate>"));
        return all.toString();
    }

    private String certificateReference() {
        if (named == null) {
            return "";
        }
        byte[] encoded = Base64.getDecoder().decode(Containers.base64(shown.certificate()));
        return "<xades:SigningCertificateV2><xades:Cert><xades:CertDigest>" + digest(named, encoded)
                + "</xades:CertDigest></xades:Cert></xades:SigningCertificateV2>";
    }

    private String digest(String method, byte[] data) {
        byte[] value = method.endsWith("sha256") ? sha("SHA-256", data) : digest(data);
        return "<ds:DigestMethod Algorithm=\"" + method + "\"/><ds:DigestValue>" + base64(value) + "</ds:DigestValue>";
    }

    private byte[] digest(byte[] data) {
        return ways.digest().digest(data, SubstitutionBox.standard());
    }

    static byte[] canonical(String xml, String element, String algorithm) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            Document document = factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml.getBytes(UTF_8)));
            Element found = element == null
                    ? document.getDocumentElement()
                    : (Element) document.getElementsByTagNameNS("*", element).item(0);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            Canonicalizer.getInstance(algorithm).canonicalizeSubtree(found, out);
            return out.toByteArray();
        } catch (SAXException | IOException | ParserConfigurationException | XMLSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] sha(String name, byte[] data) {
        try {
            return MessageDigest.getInstance(name).digest(data);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String base64(byte[] data) {
        return Base64.getEncoder().encodeToString(data);
    }
}
