package ua.zvit.signatures.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.junit.jupiter.api.Test;
import ua.zvit.signatures.Demo;
import ua.zvit.signatures.ProblemCode;
import ua.zvit.signatures.SignatureProblem;
import ua.zvit.signatures.SignatureResult;
import ua.zvit.signatures.UnreadableFile;
import ua.zvit.signatures.VerificationReport;
import ua.zvit.signatures.demo.DemoAlgorithm;
import ua.zvit.signatures.signing.PdfSigningOrder;
import ua.zvit.signatures.signing.SignatureLevel;
import ua.zvit.signatures.signing.VisibleField;

/** A scan shows nobody but a person what stands where, so a later visible signature on it is told and not judged. */
class SignedScanTest {

    private static final Demo DEMO = new Demo(DemoAlgorithm.ECDSA);

    @Test
    void laterVisibleSignatureOnScanIsTold() throws IOException, UnreadableFile {
        byte[] signed = DEMO.sign(scan(), DEMO.head, SignatureLevel.B_B);
        VerificationReport report = DEMO.verifier().verify(DEMO.sign(signed, DEMO.secretary, visible()), null);
        assertThat(report.intact()).isTrue();
        assertThat(codes(report.signatures().get(0))).contains(ProblemCode.PDF_SIGNATURE_OVER_SCAN);
        assertThat(codes(report.signatures().get(1))).doesNotContain(ProblemCode.PDF_SIGNATURE_OVER_SCAN);
    }

    @Test
    void invisibleOneIsNot() throws IOException, UnreadableFile {
        byte[] signed = DEMO.sign(scan(), DEMO.head, SignatureLevel.B_B);
        VerificationReport report = DEMO.verifier().verify(DEMO.sign(signed, DEMO.secretary, SignatureLevel.B_B), null);
        assertThat(codes(report.signatures().get(0))).doesNotContain(ProblemCode.PDF_SIGNATURE_OVER_SCAN);
    }

    private static List<ProblemCode> codes(SignatureResult signature) {
        return signature.problems().stream().map(SignatureProblem::code).toList();
    }

    private static PdfSigningOrder visible() throws IOException {
        byte[] font = PDDocument.class
                .getResourceAsStream("/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf")
                .readAllBytes();
        VisibleField field = new VisibleField(1, 100, 100, 150, 40, "Signed", font, 9);
        return new PdfSigningOrder(SignatureLevel.B_B, DEMO.clock.instant(), null, null, field);
    }

    private static byte[] scan() throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            try (PDPageContentStream stream = new PDPageContentStream(document, page)) {
                BufferedImage picture = new BufferedImage(60, 85, BufferedImage.TYPE_BYTE_GRAY);
                stream.drawImage(
                        LosslessFactory.createFromImage(document, picture),
                        0,
                        0,
                        PDRectangle.A4.getWidth(),
                        PDRectangle.A4.getHeight());
            }
            ByteArrayOutputStream saved = new ByteArrayOutputStream();
            document.save(saved);
            return saved.toByteArray();
        }
    }
}
