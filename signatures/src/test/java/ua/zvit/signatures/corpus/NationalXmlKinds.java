package ua.zvit.signatures.corpus;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ua.zvit.signatures.Containers;
import ua.zvit.signatures.Demo;
import ua.zvit.signatures.corpus.NationalXml.Ways;
import ua.zvit.signatures.demo.DemoIdentity;
import ua.zvit.signatures.demo.OddCertificates;
import ua.zvit.signatures.dstu.NationalDigest;

/** XAdES by DSTU 4145: containers and single files, sound and forged, by each digest and name of it that is in use. */
final class NationalXmlKinds {

    private static final String KIND = "XAdES, DSTU 4145";
    private static final String SIGNATURES = "META-INF/signatures001.xml";
    private static final byte[] OTHER = "Another document".getBytes(UTF_8);
    private static final String REPORT = "<report><sum>985.0</sum></report>";
    private static final String TRANSFORMS = "<ds:Transforms><ds:Transform Algorithm=\"" + NationalXml.ENVELOPED
            + "\"/><ds:Transform Algorithm=\"" + NationalXml.EXCLUSIVE + "\"/></ds:Transforms>";

    private final Demo demo;
    private final List<Attack> attacks = new ArrayList<>();

    /** @param demo whose keys are national */
    NationalXmlKinds(Demo demo) {
        this.demo = demo;
    }

    List<Attack> all() {
        ways();
        alterations();
        identities();
        algorithms();
        enveloped();
        return attacks;
    }

    private void honest(String name, String xml) {
        attacks.add(Attack.honest(KIND, name, container(xml, Demo.CONTENT)));
    }

    private void forged(String name, String xml) {
        attacks.add(Attack.forged(KIND, name, container(xml, Demo.CONTENT)));
    }

    private static byte[] container(String xml, byte[] content) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("mimetype", "application/vnd.etsi.asic-e+zip".getBytes(UTF_8));
        files.put("a.txt", content);
        files.put(SIGNATURES, xml.getBytes(UTF_8));
        return Containers.zip(files);
    }

    private NationalXml over(Ways ways) {
        return new NationalXml(demo.head, ways).file("a.txt", Demo.CONTENT);
    }

    private void ways() {
        honest("GOST 34.311", over(Ways.GOST).container());
        honest("Kupyna", over(Ways.KUPYNA).container());
        for (NationalDigest digest : List.of(NationalDigest.KUPYNA_384, NationalDigest.KUPYNA_512)) {
            String name = "dstu7564-" + (digest == NationalDigest.KUPYNA_384 ? 384 : 512);
            honest(
                    name,
                    over(new Ways(
                                    digest,
                                    NationalXml.MORE + "dstu4145-" + name,
                                    NationalXml.ENCRYPTION + name,
                                    NationalXml.EXCLUSIVE))
                            .container());
        }
        honest(
                "GOST 34.311, other addresses, inclusive",
                over(new Ways(
                                NationalDigest.GOST_34311,
                                NationalXml.MORE + "dstu4145",
                                NationalXml.MORE + "gost34311",
                                NationalXml.INCLUSIVE))
                        .container());
        honest(
                "GOST 34.311, by identifiers",
                over(new Ways(
                                NationalDigest.GOST_34311,
                                "urn:oid:1.2.804.2.1.1.1.1.3.1.1",
                                "urn:oid:1.2.804.2.1.1.1.1.2.1",
                                NationalXml.EXCLUSIVE))
                        .container());
        honest(
                "certificate named by SHA-256",
                over(Ways.GOST).naming(NationalXml.ENCRYPTION + "sha256").container());
        honest("certificate not named", over(Ways.GOST).naming(null).container());
        byte[] simple = Containers.zip(Map.of(
                "a.txt",
                Demo.CONTENT,
                "META-INF/signatures.xml",
                over(Ways.KUPYNA).container().getBytes(UTF_8)));
        attacks.add(Attack.honest(KIND, "ASiC-S", simple));
        attacks.add(Attack.honest(
                        KIND, "beside its document", over(Ways.GOST).in("@").getBytes(UTF_8))
                .against(Demo.CONTENT));
    }

    private void alterations() {
        String signed = over(Ways.GOST).container();
        attacks.add(Attack.forged(KIND, "file changed", container(signed, OTHER)));
        attacks.add(Attack.forged(
                KIND, "file changed, Kupyna", container(over(Ways.KUPYNA).container(), OTHER)));
        attacks.add(Attack.forged(
                        KIND,
                        "against another document",
                        over(Ways.GOST).in("@").getBytes(UTF_8))
                .against(OTHER));
        forged("digest changed", signed.replaceFirst("(<ds:DigestValue>)....", "$1AAAA"));
        forged("value changed", signed.replaceFirst("(<ds:SignatureValue[^>]*>)....", "$1AAAA"));
        forged("value empty", signed.replaceFirst("(?s)(<ds:SignatureValue[^>]*>)[^<]*", "$1"));
        forged("value of zeros", signed.replaceFirst("(?s)(<ds:SignatureValue[^>]*>)[^<]*", "$1" + "A".repeat(88)));
        forged("time changed", signed.replaceFirst("SigningTime>20\\d\\d", "SigningTime>2019"));
        forged(
                "a second signed part before the value",
                signed.replaceFirst(
                        "(?s)<ds:SignatureValue",
                        "<ds:SignedInfo><ds:Reference URI=\"b.txt\"/></ds:SignedInfo><ds:SignatureValue"));
        forged(
                "properties beside those signed",
                signed.replaceFirst(
                        "<xades:SignedProperties ",
                        "<xades:SignedProperties><xades:SignedSignatureProperties><xades:SigningTime>2019-01-01T00:00:00Z"
                                + "</xades:SigningTime></xades:SignedSignatureProperties></xades:SignedProperties><xades:SignedProperties"
                                + " "));
        Map<String, byte[]> more = Containers.unzip(container(signed, Demo.CONTENT));
        more.put("b.txt", OTHER);
        attacks.add(Attack.forged(KIND, "a file that nothing covers", Containers.zip(more)));
        forged(
                "file that is not there",
                new NationalXml(demo.head, Ways.GOST).file("b.txt", OTHER).container());
    }

    private void identities() {
        DemoIdentity namesake = OddCertificates.reissue(demo.authority, demo.head, Demo.SECRETARY);
        String own = Containers.base64(demo.head.certificate());
        forged(
                "certificate substituted",
                over(Ways.GOST).container().replace(own, Containers.base64(namesake.certificate())));
        forged(
                "another's certificate",
                new NationalXml(demo.secretary, demo.head, Ways.GOST)
                        .file("a.txt", Demo.CONTENT)
                        .container());
        String first = "<ds:X509Data><ds:X509Certificate>" + Containers.base64(demo.secretary.certificate())
                + "</ds:X509Certificate>";
        forged(
                "the forger's certificate first",
                new NationalXml(demo.secretary, demo.head, Ways.GOST)
                        .file("a.txt", Demo.CONTENT)
                        .container()
                        .replaceFirst("<ds:X509Data>", first));
        forged("no certificate", over(Ways.GOST).container().replaceFirst("(?s)<ds:KeyInfo>.*</ds:KeyInfo>", ""));
        forged("properties not signed", over(Ways.GOST).withoutProperties().container());
    }

    private void algorithms() {
        forged(
                "SHA-1",
                new NationalXml(demo.head, Ways.GOST)
                        .weak("a.txt", Demo.CONTENT)
                        .container());
        forged(
                "digest called another",
                over(Ways.GOST).container().replace("dstu4145-gost34311", "dstu4145-dstu7564-256"));
        forged(
                "digest of another country",
                over(new Ways(
                                NationalDigest.GOST_34311,
                                NationalXml.MORE + "gost34310-gost34311",
                                NationalXml.MORE + "gost34311",
                                NationalXml.EXCLUSIVE))
                        .container());
        forged(
                "unknown algorithm",
                over(new Ways(
                                NationalDigest.GOST_34311,
                                NationalXml.MORE + "dstu9041",
                                NationalXml.ENCRYPTION + "gost34311",
                                NationalXml.EXCLUSIVE))
                        .container());
        forged(
                "a name that only resembles",
                over(new Ways(
                                NationalDigest.GOST_34311,
                                "http://example.org/dstu4145-gost34311",
                                NationalXml.ENCRYPTION + "gost34311",
                                NationalXml.EXCLUSIVE))
                        .container());
        forged(
                "transform that is not followed",
                new NationalXml(demo.head, Ways.GOST)
                        .reference(
                                "URI=\"a.txt\"",
                                "<ds:Transforms><ds:Transform"
                                        + " Algorithm=\"http://www.w3.org/TR/1999/REC-xslt-19991116\"/></ds:Transforms>",
                                Demo.CONTENT)
                        .container());
    }

    private void enveloped() {
        byte[] canonical = NationalXml.canonical(REPORT, null, NationalXml.EXCLUSIVE);
        String signed = new NationalXml(demo.head, Ways.GOST)
                .reference("URI=\"\"", TRANSFORMS, canonical)
                .in(REPORT.replace("</report>", "@</report>"));
        attacks.add(Attack.honest(KIND, "enveloped", signed.getBytes(UTF_8)));
        attacks.add(Attack.honest(KIND, "enveloped, against what was given out", signed.getBytes(UTF_8))
                .against(REPORT.getBytes(UTF_8)));
        attacks.add(Attack.forged(
                KIND, "enveloped, changed", signed.replace("985", "986").getBytes(UTF_8)));
        attacks.add(Attack.forged(
                KIND,
                "enveloped, an object that nothing covers",
                signed.replaceFirst("<ds:Object>", "<ds:Object><sum>1</sum></ds:Object><ds:Object>")
                        .getBytes(UTF_8)));
        String part = "<report Id=\"d\"><sum>985.0</sum></report>";
        String internal = new NationalXml(demo.head, Ways.KUPYNA)
                .reference(
                        "URI=\"#d\"",
                        "<ds:Transforms><ds:Transform Algorithm=\"" + NationalXml.EXCLUSIVE + "\"/></ds:Transforms>",
                        NationalXml.canonical(part, null, NationalXml.EXCLUSIVE))
                .in("<all>" + part + "@</all>");
        attacks.add(Attack.honest(KIND, "beside the element that is signed", internal.getBytes(UTF_8)));
        attacks.add(Attack.forged(
                KIND,
                "beside the element, changed",
                internal.replace("985", "986").getBytes(UTF_8)));
        attacks.add(Attack.forged(
                KIND,
                "a second bearer of the name",
                internal.replace("<all>", "<all><report Id=\"d\"><sum>1</sum></report>")
                        .getBytes(UTF_8)));
    }
}
