package ua.zvit.signatures.verification;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import eu.europa.esig.dss.enumerations.ASiCContainerType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bouncycastle.asn1.x509.Certificate;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ua.zvit.signatures.CmsSurgery;
import ua.zvit.signatures.Containers;
import ua.zvit.signatures.Demo;
import ua.zvit.signatures.HugeCertificates;
import ua.zvit.signatures.ProblemCode;
import ua.zvit.signatures.SignatureProblem;
import ua.zvit.signatures.SignatureResult;
import ua.zvit.signatures.UnreadableFile;
import ua.zvit.signatures.UnreadableFile.Reason;
import ua.zvit.signatures.Verdict;
import ua.zvit.signatures.VerificationReport;
import ua.zvit.signatures.demo.DemoAlgorithm;
import ua.zvit.signatures.signing.CadesSigner;

/** Input made to exhaust, mislead or abuse the verifier: refused with its reason, in bounded time. */
class HostileInputTest {

    private static final Duration BOUND = Duration.ofSeconds(20);
    private static final Demo DSTU = new Demo(DemoAlgorithm.DSTU);
    private static final Demo ECDSA = new Demo(DemoAlgorithm.ECDSA);
    private static final byte[] SIGNED = new CadesSigner(DSTU.head.key(), DSTU.head.chain()).signAttached(Demo.CONTENT);

    @Test
    void stopsUnpackingZipBomb() {
        Map<String, byte[]> files = Containers.dstu(DSTU.head, Demo.CONTENT);
        for (int i = 0; i < 9; i++) {
            files.put("bomb" + i, new byte[8 * 1024 * 1024]);
        }
        byte[] bomb = Containers.zip(files);

        assertThat(bomb).hasSizeLessThan(200_000);
        assertRefused(bomb, Reason.ARCHIVE_TOO_LARGE);
    }

    @Test
    void stopsAtTooManyFiles() {
        Map<String, byte[]> files = Containers.dstu(DSTU.head, Demo.CONTENT);
        for (int i = 0; i < 600; i++) {
            files.put("f" + i, new byte[0]);
        }

        assertRefused(Containers.zip(files), Reason.ARCHIVE_TOO_LARGE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"../evil.txt", "/etc/evil", "a/../../evil", "C:evil.txt", "a\\..\\evil", "META-INF/../x", "a\nb"
            })
    void refusesNamesThatLeadElsewhere(String name) {
        Map<String, byte[]> files = Containers.dstu(DSTU.head, Demo.CONTENT);
        files.put(name, Demo.CONTENT);

        assertRefused(Containers.zip(files), Reason.ARCHIVE_UNSAFE_NAME);
    }

    @Test
    void refusesArchiveWithTwoFilesOfOneName() {
        Map<String, byte[]> files = Containers.dstu(DSTU.head, Demo.CONTENT);
        files.put("copy-1.txt", Demo.CONTENT);
        files.put("copy-2.txt", Demo.CONTENT);
        String zip = new String(Containers.zip(files), ISO_8859_1).replace("copy-2", "copy-1");

        assertRefused(zip.getBytes(ISO_8859_1), Reason.ARCHIVE_AMBIGUOUS);
    }

    @Test
    void refusesArchiveWhoseTwoListsOfFilesDiffer() {
        Map<String, byte[]> files = Containers.dstu(DSTU.head, Demo.CONTENT);
        files.put("shown.txt", Demo.CONTENT);
        String zip = new String(Containers.zip(files), ISO_8859_1);
        int last = zip.lastIndexOf("shown.txt");
        String forged = zip.substring(0, last) + "other.txt" + zip.substring(last + 9);

        assertRefused(forged.getBytes(ISO_8859_1), Reason.ARCHIVE_AMBIGUOUS);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.05, 0.5, 0.9, 0.99})
    void refusesTruncatedArchive(double part) {
        byte[] zip = Containers.zip(Containers.dstu(DSTU.head, Demo.CONTENT));

        assertRefused(Arrays.copyOf(zip, (int) (zip.length * part)), Reason.BROKEN);
    }

    @Test
    void readsNoFileThatManifestNamesAsEntity(@TempDir Path folder) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret"), Containers.SIGNATURE);
        String doctype = "<!DOCTYPE x [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]>";

        assertThat(codes(withManifest(doctype, "&e;"))).contains(ProblemCode.CONTAINER_MANIFEST_UNREADABLE);
    }

    @Test
    void expandsNoEntitiesOfManifest() {
        StringBuilder laughs = new StringBuilder("<!DOCTYPE x [<!ENTITY l0 \"ha\">");
        for (int i = 1; i < 30; i++) {
            laughs.append("<!ENTITY l%d \"&l%d;&l%d;&l%d;\">".formatted(i, i - 1, i - 1, i - 1));
        }

        assertThat(codes(withManifest(laughs + "]>", "&l29;"))).contains(ProblemCode.CONTAINER_MANIFEST_UNREADABLE);
    }

    @Test
    void refusesDocumentTypeInXades() {
        byte[] container =
                alteredXades("<asic:XAdES", "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><asic:XAdES");

        assertRefused(container, Reason.XML_UNSAFE);
    }

    @Test
    void runsNoTransformOfXades() {
        byte[] container = alteredXades(
                "http://www.w3.org/2001/10/xml-exc-c14n#\"", "http://www.w3.org/TR/1999/REC-xslt-19991116\"");

        assertThat(codes(container)).contains(ProblemCode.ALGORITHM_UNSUPPORTED);
    }

    @Test
    void doesNotProcessHugeCertificate() throws CMSException {
        X509CertificateHolder huge = HugeCertificates.withExtension(DSTU.head, 5 * 1024 * 1024);

        assertThat(codes(signedUnder(huge))).contains(ProblemCode.CERTIFICATE_TOO_LARGE);
    }

    @Test
    void doesNotComputeWithHugeKey() throws CMSException {
        X509CertificateHolder huge = HugeCertificates.withRsaModulus(200_000);

        assertThat(codes(rsaSignedUnder(huge)))
                .containsAnyOf(
                        ProblemCode.ALGORITHM_UNSUPPORTED,
                        ProblemCode.CERTIFICATE_UNREADABLE,
                        ProblemCode.CERTIFICATE_TOO_LARGE);
    }

    @Test
    void processesOnlySoManyCertificates() throws CMSException {
        X509CertificateHolder head =
                new X509CertificateHolder(Certificate.getInstance(HugeCertificates.encoded(DSTU.head)));
        X509CertificateHolder[] many = new X509CertificateHolder[5000];
        Arrays.fill(many, head);
        byte[] file = CmsSurgery.replaceCertificates(new CMSSignedData(SIGNED), head, List.of(many));

        assertThat(only(file).integrity()).isEqualTo(Verdict.VALID);
    }

    @Test
    void survivesDeeplyNestedStructure() {
        byte[] nested = new byte[200_000];
        for (int i = 0; i + 1 < nested.length; i += 2) {
            nested[i] = 0x30;
            nested[i + 1] = (byte) 0x80;
        }

        assertRefused(nested, Reason.BROKEN);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.02, 0.2, 0.5, 0.8, 0.99})
    void refusesTruncatedCms(double part) {
        assertRefused(Arrays.copyOf(SIGNED, (int) (SIGNED.length * part)), Reason.BROKEN);
    }

    @Test
    void neverThrowsOnFlippedBytes() {
        assertTimeoutPreemptively(Duration.ofSeconds(120), () -> {
            for (int i = 0; i < SIGNED.length; i += 7) {
                byte[] flipped = SIGNED.clone();
                flipped[i] ^= (byte) 0x55;
                verifyQuietly(flipped);
            }
        });
    }

    private static void verifyQuietly(byte[] file) {
        try {
            DSTU.verifier().verify(file, null);
        } catch (UnreadableFile e) {
            assertThat(e.reason()).isIn(Reason.BROKEN, Reason.UNKNOWN_FORMAT, Reason.NOT_SIGNED);
        }
    }

    private static byte[] withManifest(String doctype, String entity) {
        Map<String, byte[]> files = new LinkedHashMap<>(Containers.dstu(DSTU.head, Demo.CONTENT));
        String manifest = Containers.manifest(Containers.DOCUMENT, Demo.CONTENT)
                .replace("<asic:ASiCManifest", doctype + "<asic:ASiCManifest")
                .replace("</asic:ASiCManifest>", "<asic:x>" + entity + "</asic:x></asic:ASiCManifest>");
        files.put(Containers.MANIFEST, manifest.getBytes(UTF_8));
        return Containers.zip(files);
    }

    private static byte[] alteredXades(String from, String to) {
        Map<String, byte[]> files =
                Containers.unzip(Containers.dssXades(ECDSA.head, ASiCContainerType.ASiC_E, Demo.CONTENT));
        files.replaceAll((name, content) -> name.startsWith("META-INF/signatures")
                ? new String(content, UTF_8).replace(from, to).getBytes(UTF_8)
                : content);
        return Containers.zip(files);
    }

    private static byte[] signedUnder(X509CertificateHolder certificate) throws CMSException {
        return CmsSurgery.replaceCertificates(new CMSSignedData(SIGNED), certificate, List.of(certificate));
    }

    private static byte[] rsaSignedUnder(X509CertificateHolder certificate) throws CMSException {
        return CmsSurgery.asRsa(signedUnder(certificate));
    }

    private static List<ProblemCode> codes(byte[] file) {
        return only(file).problems().stream().map(SignatureProblem::code).toList();
    }

    private static SignatureResult only(byte[] file) {
        return assertTimeoutPreemptively(BOUND, () -> {
            VerificationReport report = DSTU.verifier().verify(file, null);
            assertThat(report.signatures()).hasSize(1);
            return report.signatures().get(0);
        });
    }

    private static void assertRefused(byte[] file, Reason reason) {
        assertTimeoutPreemptively(
                BOUND, () -> assertThatThrownBy(() -> DSTU.verifier().verify(file, null))
                        .isInstanceOfSatisfying(UnreadableFile.class, e -> assertThat(e.reason())
                                .isEqualTo(reason)));
    }
}
