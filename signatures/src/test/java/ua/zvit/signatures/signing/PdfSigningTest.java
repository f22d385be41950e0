package ua.zvit.signatures.signing;

import static org.assertj.core.api.Assertions.assertThat;

import eu.europa.esig.dss.pades.DSSFileFont;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import ua.zvit.signatures.Demo;
import ua.zvit.signatures.DssOpinion;
import ua.zvit.signatures.SignatureResult;
import ua.zvit.signatures.UnreadableFile;
import ua.zvit.signatures.Verdict;
import ua.zvit.signatures.VerificationReport;
import ua.zvit.signatures.chain.TrustAnchors;
import ua.zvit.signatures.demo.DemoAlgorithm;
import ua.zvit.signatures.demo.DemoIdentity;

/** PDF files signed by the server's keys, verified by the own verifier and by DSS. */
class PdfSigningTest {

    private static final Demo DEMO = new Demo(DemoAlgorithm.ECDSA);
    private static final byte[] PDF = Demo.pdf("Report 2025", "Page two");

    @ParameterizedTest
    @EnumSource(SignatureLevel.class)
    void signsAtEachLevelSoThatBothVerifiersAccept(SignatureLevel level) throws UnreadableFile {
        byte[] signed = DEMO.sign(PDF, DEMO.head, level);

        VerificationReport report = DEMO.verifier().verify(signed, PDF);

        SignatureResult result = only(report);
        assertThat(List.of(result.integrity(), result.certificate(), result.trust()))
                .as(result.toString())
                .containsOnly(Verdict.VALID);
        assertThat(result.timeProven()).isEqualTo(level != SignatureLevel.B_B);
        assertThat(DssOpinion.of(signed, DEMO)).containsExactly("TOTAL_PASSED");
    }

    @Test
    void signsWithRsa() throws UnreadableFile {
        Demo demo = new Demo(DemoAlgorithm.RSA);
        byte[] signed = demo.sign(PDF, demo.head, SignatureLevel.B_T);

        assertThat(demo.verifier().verify(signed, PDF).intact()).isTrue();
        assertThat(only(demo.verifier().verify(signed, PDF)).algorithm()).isEqualTo("RSA-SHA256");
        assertThat(DssOpinion.of(signed, demo)).containsExactly("TOTAL_PASSED");
    }

    @ParameterizedTest
    @EnumSource(SignatureLevel.class)
    void nationalAnchorsAndListsAreNoHindrance(SignatureLevel level) throws UnreadableFile {
        Demo national = new Demo(DemoAlgorithm.DSTU);
        ValidationSources sources = ValidationSources.of(
                TrustAnchors.includingDemo(List.of(national.authority.certificate(), DEMO.authority.certificate())),
                List.of(national.authority.revocationList(Map.of()), DEMO.authority.revocationList(Map.of())));
        byte[] signed;
        try (SigningKey key = TokenSigningKey.inPkcs12(
                DEMO.head.pkcs12("demo".toCharArray()), "demo".toCharArray(), DemoIdentity.ALIAS)) {
            signed = new PdfSigner(new TimeStampService(DEMO.stamps()), sources)
                    .sign(PDF, key, Demo.invisible(level, Instant.now()));
        }
        assertThat(DEMO.verifier().verify(signed, PDF).intact()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"B_B,B_B", "B_T,B_LTA", "B_LTA,B_LTA"})
    void letsSecondSignerSignIncrementally(SignatureLevel first, SignatureLevel second) throws UnreadableFile {
        byte[] once = DEMO.sign(PDF, DEMO.head, first);
        byte[] twice = DEMO.sign(once, DEMO.secretary, second);

        VerificationReport report = DEMO.verifier().verify(twice, PDF);

        assertThat(twice).startsWith(once);
        assertThat(report.signatures())
                .extracting(signature -> signature.signer().name())
                .containsExactly(Demo.HEAD.name(), Demo.SECRETARY.name());
        assertThat(report.intact()).as(report.toString()).isTrue();
        assertThat(DssOpinion.of(twice, DEMO)).containsExactly("TOTAL_PASSED", "TOTAL_PASSED");
    }

    @Test
    void renewsTheArchiveTimeStamp() throws UnreadableFile {
        byte[] signed = DEMO.sign(PDF, DEMO.head, SignatureLevel.B_LTA);
        byte[] renewed = DEMO.signer().renew(signed);

        assertThat(renewed).startsWith(signed).hasSizeGreaterThan(signed.length);
        assertThat(DEMO.verifier().verify(renewed, PDF).intact()).isTrue();
    }

    @Test
    void drawsTheVisibleFieldWhereItIsToldTo() throws IOException, UnreadableFile {
        VisibleField field = new VisibleField(2, 100, 200, 180, 60, "Підписано: Олена ТЕСТОВА", font(), 10);
        PdfSigningOrder order =
                new PdfSigningOrder(SignatureLevel.B_B, Instant.now(), "Затвердження", "Зразків", field);
        byte[] signed = DEMO.sign(PDF, DEMO.head, order);

        try (PDDocument document = Loader.loadPDF(signed)) {
            assertThat(document.getPage(0).getAnnotations()).isEmpty();
            PDRectangle place = document.getPage(1).getAnnotations().get(0).getRectangle();
            float top = document.getPage(1).getMediaBox().getHeight() - place.getUpperRightY();
            assertThat(List.of(place.getLowerLeftX(), top, place.getWidth(), place.getHeight()))
                    .containsExactly(100f, 200f, 180f, 60f);
        }
        assertThat(DEMO.verifier().verify(signed, PDF).intact()).isTrue();
    }

    private static byte[] font() throws IOException {
        return DSSFileFont.initializeDefault().getInputStream().readAllBytes();
    }

    private static SignatureResult only(VerificationReport report) {
        assertThat(report.signatures()).hasSize(1);
        return report.signatures().get(0);
    }
}
