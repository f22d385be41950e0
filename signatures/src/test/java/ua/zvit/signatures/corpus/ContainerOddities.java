package ua.zvit.signatures.corpus;

import static java.nio.charset.StandardCharsets.UTF_8;

import eu.europa.esig.dss.enumerations.ASiCContainerType;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import ua.zvit.signatures.Containers;
import ua.zvit.signatures.Demo;
import ua.zvit.signatures.demo.DemoIdentity;
import ua.zvit.signatures.demo.OddCertificates;
import ua.zvit.signatures.signing.CadesSigner;

/** Containers: whose files are named strangely, whose signers signed different files, and whose lists lie. */
final class ContainerOddities {

    private static final String ASIC = "ASiC";
    private static final String XADES = "XAdES";
    private static final byte[] OTHER = "Another document".getBytes(UTF_8);

    private final Demo demo;
    private final List<Attack> attacks = new ArrayList<>();

    ContainerOddities(Demo demo) {
        this.demo = demo;
    }

    List<Attack> all() {
        names();
        coverage();
        manifests();
        xades();
        lists();
        return attacks;
    }

    private void honest(String kind, String name, Map<String, byte[]> files) {
        attacks.add(Attack.honest(kind, name, Containers.zip(files)));
    }

    private void forged(String kind, String name, Map<String, byte[]> files) {
        attacks.add(Attack.forged(kind, name, Containers.zip(files)));
    }

    private void names() {
        for (String[] name : new String[][] {
            {"a+b.txt", "a+b.txt"},
            {"a b.txt", "a%20b.txt"},
            {"100%.txt", "100%25.txt"},
            {"12:30.txt", "12:30.txt"},
            {"звіт № 1.txt", "%D0%B7%D0%B2%D1%96%D1%82%20%E2%84%96%201.txt"},
            {"folder/a.txt", "folder/a.txt"}
        }) {
            honest(ASIC, "file " + name[0], over(demo.head, name[0], name[1]));
        }
        attacks.add(Attack.honest(
                ASIC,
                "file план.txt in the letters of DOS",
                Containers.zip(
                        over(demo.head, "план.txt", "%D0%BF%D0%BB%D0%B0%D0%BD.txt"), Charset.forName("IBM866"))));
        forged(ASIC, "file a b.txt called a+b.txt", over(demo.head, "a b.txt", "a+b.txt"));
        honest(XADES, "file a+b.txt", renamed("a+b.txt", "a+b.txt"));
        honest(XADES, "file 100%.txt", renamed("100%.txt", "100%25.txt"));
        honest(XADES, "file 12:30.txt", renamed("12:30.txt", "12:30.txt"));
    }

    /** DSS signs what it calls document0.txt, so the reference is made by hand and only its name tried. */
    private Map<String, byte[]> renamed(String file, String reference) {
        return XadesSurgery.signed(demo, file, reference);
    }

    private static Map<String, byte[]> over(DemoIdentity signer, String file, String reference) {
        byte[] manifest = Containers.manifest(reference, Demo.CONTENT).getBytes(UTF_8);
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("mimetype", "application/vnd.etsi.asic-e+zip".getBytes(UTF_8));
        files.put(file, Demo.CONTENT);
        files.put(Containers.MANIFEST, manifest);
        files.put(Containers.SIGNATURE, new CadesSigner(signer.key(), signer.chain()).signDetached(manifest));
        return files;
    }

    private void coverage() {
        Map<String, byte[]> two = over(demo.head, "x.txt", "x.txt");
        byte[] second = Containers.manifest("y.txt", OTHER)
                .replace(Containers.SIGNATURE, "META-INF/signature002.p7s")
                .getBytes(UTF_8);
        two.put("y.txt", OTHER);
        forged(ASIC, "a second document that nobody signed", two);
        two.put("META-INF/ASiCManifest002.xml", second);
        two.put(
                "META-INF/signature002.p7s",
                new CadesSigner(demo.secretary.key(), demo.secretary.chain()).signDetached(second));
        honest(ASIC, "two signers of two documents", two);
        attacks.add(Attack.forged(ASIC, "a signer of another document than was given out", Containers.zip(two))
                .against(Demo.CONTENT));
        Map<String, byte[]> swapped = new LinkedHashMap<>(two);
        swapped.put("META-INF/signature002.p7s", two.get(Containers.SIGNATURE));
        forged(ASIC, "one signature under another manifest", swapped);
        Map<String, byte[]> named = over(demo.head, "x.txt", "x.txt");
        named.put("META-INF/signature9.p7s", named.get(Containers.SIGNATURE));
        forged(ASIC, "a signature without a manifest", named);
    }

    private void manifests() {
        Map<String, byte[]> sound = over(demo.head, "x.txt", "x.txt");
        forged(ASIC, "document changed", with(sound, "x.txt", text -> text + "."));
        forged(ASIC, "manifest changed", with(sound, Containers.MANIFEST, text -> text.replace("</asic", " </asic")));
        forged(
                ASIC,
                "manifest names another",
                with(sound, Containers.MANIFEST, text -> text.replace("x.txt", "y.txt")));
        forged(ASIC, "signature emptied", with(sound, Containers.SIGNATURE, text -> ""));
        forged(ASIC, "document gone", without(sound, "x.txt"));
        forged(ASIC, "manifest gone and another document", plus(without(sound, Containers.MANIFEST), "z.txt", OTHER));
        forged(ASIC, "another document", plus(sound, "z.txt", OTHER));
        for (ASiCContainerType type : ASiCContainerType.values()) {
            attacks.add(Attack.honest(ASIC, "CAdES " + type, Containers.dssCades(demo.head, type, Demo.CONTENT)));
            attacks.add(Attack.honest(XADES, "XAdES " + type, Containers.dssXades(demo.head, type, Demo.CONTENT)));
        }
    }

    private void xades() {
        Map<String, byte[]> sound =
                Containers.unzip(Containers.dssXades(demo.head, ASiCContainerType.ASiC_E, Demo.CONTENT, OTHER));
        String file = "META-INF/signatures001.xml";
        forged(XADES, "document changed", with(sound, "document0.txt", text -> text + "."));
        forged(XADES, "document gone", without(sound, "document0.txt"));
        forged(XADES, "another document", plus(sound, "z.txt", OTHER));
        forged(
                XADES,
                "time changed",
                with(sound, file, text -> text.replaceFirst("SigningTime>20\\d\\d", "SigningTime>2019")));
        forged(
                XADES,
                "type changed",
                with(sound, file, text -> text.replaceFirst("MimeType>[^<]*", "MimeType>application/x-evil")));
        forged(
                XADES,
                "value changed",
                with(sound, file, text -> text.replaceFirst("(<ds:SignatureValue[^>]*>)....", "$1AAAA")));
        forged(
                XADES,
                "digest named otherwise",
                with(sound, file, text -> text.replaceFirst("xmlenc#sha256", "xmlenc#sha512")));
        forged(
                XADES,
                "properties unreferenced",
                with(
                        sound,
                        file,
                        text -> text.replaceFirst(
                                "Type=\"http://uri.etsi.org/01903#SignedProperties\" URI=\"[^\"]*\"", "URI=\"\"")));
        forged(
                XADES,
                "a name twice",
                with(sound, file, text -> text.replaceFirst("<ds:KeyInfo", "<ds:KeyInfo Id=\"" + id(text) + "\"")));
        forged(
                XADES,
                "document type",
                with(sound, file, text -> text.replaceFirst("(<\\?xml[^>]*>)?", "$1<!DOCTYPE a [<!ENTITY b \"c\">]>")));
        forged(
                XADES,
                "style sheet",
                with(
                        sound,
                        file,
                        text -> text.replaceFirst(
                                "<ds:DigestMethod",
                                "<ds:Transforms><ds:Transform"
                                        + " Algorithm=\"http://www.w3.org/TR/1999/REC-xslt-19991116\"/></ds:Transforms><ds:DigestMethod")));
        forged(
                XADES,
                "no signature",
                with(sound, file, text -> text.replaceAll("(?s)<ds:Signature .*</ds:Signature>", "")));
        String own = Containers.base64(demo.head.certificate());
        String namesake = Containers.base64(OddCertificates.reissue(demo.authority, demo.head, Demo.SECRETARY)
                .certificate());
        forged(XADES, "certificate substituted", with(sound, file, text -> text.replace(own, namesake)));
        forged(
                XADES,
                "certificate of another",
                with(sound, file, text -> text.replace(own, Containers.base64(demo.secretary.certificate()))));
        honest(XADES, "signature file of another name", moved(sound, file, "META-INF/our-signatures-1.xml"));
        forged(XADES, "SHA-1", XadesSurgery.weak(demo));
    }

    private void lists() {
        Map<String, byte[]> sound =
                Containers.unzip(Containers.dssXades(demo.head, ASiCContainerType.ASiC_E, Demo.CONTENT));
        String list = "META-INF/manifest.xml";
        honest(
                XADES,
                "list names the encoding beside the type",
                with(sound, list, text -> text.replace("text/plain", "text/plain; charset=UTF-8")));
        honest(
                XADES,
                "list does not know the type",
                with(sound, list, text -> text.replace("text/plain", "application/octet-stream")));
        forged(XADES, "list names another file", with(sound, list, text -> text.replace("document0.txt", "evil.txt")));
        forged(XADES, "list names another type", with(sound, list, text -> text.replace("text/plain", "text/html")));
        forged(
                XADES,
                "list names no file",
                with(sound, list, text -> text.replaceAll("<manifest:file-entry[^>]*document0[^>]*>", "")));
        forged(XADES, "list broken", with(sound, list, text -> text.substring(10)));
    }

    private static String id(String text) {
        return text.replaceFirst("(?s).*?Id=\"([^\"]*)\".*", "$1");
    }

    private static Map<String, byte[]> with(Map<String, byte[]> files, String name, UnaryOperator<String> change) {
        Map<String, byte[]> changed = new LinkedHashMap<>(files);
        boolean binary = name.endsWith(".p7s");
        changed.computeIfPresent(
                name,
                (key, old) -> binary
                        ? new byte[0]
                        : change.apply(new String(old, UTF_8)).getBytes(UTF_8));
        return changed;
    }

    private static Map<String, byte[]> without(Map<String, byte[]> files, String name) {
        Map<String, byte[]> fewer = new LinkedHashMap<>(files);
        fewer.remove(name);
        return fewer;
    }

    private static Map<String, byte[]> plus(Map<String, byte[]> files, String name, byte[] content) {
        Map<String, byte[]> more = new LinkedHashMap<>(files);
        more.put(name, content);
        return more;
    }

    private static Map<String, byte[]> moved(Map<String, byte[]> files, String from, String to) {
        return plus(without(files, from), to, files.get(from));
    }
}
