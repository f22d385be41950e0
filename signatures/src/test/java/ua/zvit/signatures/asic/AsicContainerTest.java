package ua.zvit.signatures.asic;

import static org.assertj.core.api.Assertions.assertThat;

import eu.europa.esig.dss.enumerations.ASiCContainerType;
import java.nio.charset.StandardCharsets;
import java.security.cert.X509Certificate;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import ua.zvit.signatures.Containers;
import ua.zvit.signatures.Demo;
import ua.zvit.signatures.ProblemCode;
import ua.zvit.signatures.SignatureFormat;
import ua.zvit.signatures.SignatureProblem;
import ua.zvit.signatures.SignatureResult;
import ua.zvit.signatures.UnreadableFile;
import ua.zvit.signatures.Verdict;
import ua.zvit.signatures.VerificationReport;
import ua.zvit.signatures.demo.DemoAlgorithm;
import ua.zvit.signatures.demo.OddCertificates;

/** Containers made by DSS and by hand, sound ones and altered ones. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class AsicContainerTest {

    private static final Demo ECDSA = new Demo(DemoAlgorithm.ECDSA);
    private static final Demo DSTU = new Demo(DemoAlgorithm.DSTU);
    private static final byte[] OTHER = "Інший документ".getBytes(StandardCharsets.UTF_8);

    static Stream<Arguments> madeByDss() {
        byte[] content = Demo.CONTENT;
        return Stream.of(
                Arguments.of("CAdES E", Containers.dssCades(ECDSA.head, ASiCContainerType.ASiC_E, content, OTHER)),
                Arguments.of("CAdES S", Containers.dssCades(ECDSA.head, ASiCContainerType.ASiC_S, content)),
                Arguments.of("XAdES E", Containers.dssXades(ECDSA.head, ASiCContainerType.ASiC_E, content, OTHER)),
                Arguments.of("XAdES S", Containers.dssXades(ECDSA.head, ASiCContainerType.ASiC_S, content)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("madeByDss")
    void acceptsContainerOfDss(String kind, byte[] container) throws UnreadableFile {
        VerificationReport report = ECDSA.verifier().verify(container, Demo.CONTENT);

        assertThat(report.format()).isEqualTo(kind.endsWith("E") ? SignatureFormat.ASIC_E : SignatureFormat.ASIC_S);
        assertThat(report.signatures()).hasSize(1);
        SignatureResult result = report.signatures().get(0);
        assertThat(result.integrity()).as(result.toString()).isEqualTo(Verdict.VALID);
        assertThat(result.certificate()).isEqualTo(Verdict.VALID);
        assertThat(result.trust()).isEqualTo(Verdict.VALID);
        assertThat(result.algorithm()).isEqualTo("ECDSA-SHA256");
        assertThat(result.signer().name()).isEqualTo(Demo.HEAD.name());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("madeByDss")
    void refusesContainerOfDssWithChangedDocument(String kind, byte[] container) throws UnreadableFile {
        Map<String, byte[]> files = Containers.unzip(container);
        files.replaceAll((name, content) -> name.endsWith("0.txt") ? OTHER : content);

        SignatureResult result = ECDSA.verifier()
                .verify(Containers.zip(files), null)
                .signatures()
                .get(0);

        assertThat(result.integrity()).as(kind + result).isEqualTo(Verdict.INVALID);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("madeByDss")
    void tellsOfDocumentThatNobodySigned(String kind, byte[] container) throws UnreadableFile {
        Map<String, byte[]> files = Containers.unzip(container);
        files.put("unsigned.txt", OTHER);

        SignatureResult result = ECDSA.verifier()
                .verify(Containers.zip(files), null)
                .signatures()
                .get(0);

        assertThat(result.integrity()).as(kind + result).isEqualTo(Verdict.INVALID);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("madeByDss")
    void tellsOfSignatureOverAnotherDocument(String kind, byte[] container) throws UnreadableFile {
        byte[] expected = "Наш документ".getBytes(StandardCharsets.UTF_8);

        SignatureResult result =
                ECDSA.verifier().verify(container, expected).signatures().get(0);

        assertThat(result.problems()).as(kind).contains(SignatureProblem.of(ProblemCode.CONTENT_DIFFERS));
    }

    @Test
    void acceptsDstuOverManifest() throws UnreadableFile {
        byte[] container = Containers.zip(Containers.dstu(DSTU.head, Demo.CONTENT));

        SignatureResult result =
                DSTU.verifier().verify(container, Demo.CONTENT).signatures().get(0);

        assertThat(result.integrity()).as(result.toString()).isEqualTo(Verdict.VALID);
        assertThat(result.trust()).as(result.toString()).isEqualTo(Verdict.VALID);
        assertThat(result.algorithm()).isEqualTo("DSTU4145-GOST34311");
    }

    @Test
    void namesTheDocumentThatWasChanged() throws UnreadableFile {
        Map<String, byte[]> files = Containers.dstu(DSTU.head, Demo.CONTENT);
        files.put(Containers.DOCUMENT, OTHER);

        SignatureResult result =
                DSTU.verifier().verify(Containers.zip(files), null).signatures().get(0);

        assertThat(result.problems())
                .contains(SignatureProblem.of(ProblemCode.CONTAINER_FILE_CHANGED, Containers.DOCUMENT));
    }

    @ParameterizedTest
    @EnumSource(ASiCContainerType.class)
    void tellsHonestlyThatNationalAlgorithmsInXmlAreNotSupported(ASiCContainerType type) throws UnreadableFile {
        Map<String, byte[]> files = Containers.unzip(Containers.dssXades(ECDSA.head, type, Demo.CONTENT));
        files.replaceAll((name, content) -> name.startsWith("META-INF/signatures")
                ? new String(content, StandardCharsets.UTF_8)
                        .replaceAll("Algorithm=\"[^\"]*ecdsa-sha256\"", "Algorithm=\"urn:oid:1.2.804.2.1.1.1.1.3.1.1\"")
                        .getBytes(StandardCharsets.UTF_8)
                : content);

        SignatureResult result = ECDSA.verifier()
                .verify(Containers.zip(files), null)
                .signatures()
                .get(0);

        assertThat(result.integrity()).isEqualTo(Verdict.UNKNOWN);
        assertThat(result.problems())
                .contains(SignatureProblem.of(ProblemCode.ALGORITHM_UNSUPPORTED, "urn:oid:1.2.804.2.1.1.1.1.3.1.1"));
    }

    @ParameterizedTest
    @EnumSource(ASiCContainerType.class)
    void refusesAnotherPersonsCertificateOverTheSameKey(ASiCContainerType type) throws UnreadableFile {
        X509Certificate own = ECDSA.head.certificate();
        X509Certificate another = OddCertificates.reissue(ECDSA.authority, ECDSA.head, Demo.SECRETARY)
                .certificate();
        Map<String, byte[]> files = Containers.unzip(Containers.dssXades(ECDSA.head, type, Demo.CONTENT));
        files.replaceAll((name, content) -> name.startsWith("META-INF/signatures")
                ? new String(content, StandardCharsets.UTF_8)
                        .replace(Containers.base64(own), Containers.base64(another))
                        .getBytes(StandardCharsets.UTF_8)
                : content);

        SignatureResult result = ECDSA.verifier()
                .verify(Containers.zip(files), null)
                .signatures()
                .get(0);

        assertThat(result.signer().name()).isEqualTo(Demo.SECRETARY.name());
        assertThat(result.certificate()).isEqualTo(Verdict.INVALID);
        assertThat(result.problems()).contains(SignatureProblem.of(ProblemCode.SIGNING_CERTIFICATE_SUBSTITUTED));
    }
}
