package ua.zvit.signatures.pdf;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationRubberStamp;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ua.zvit.signatures.Demo;
import ua.zvit.signatures.ProblemCode;
import ua.zvit.signatures.SignatureProblem;
import ua.zvit.signatures.SignatureResult;
import ua.zvit.signatures.UnreadableFile;
import ua.zvit.signatures.ValidationStage;
import ua.zvit.signatures.Verdict;
import ua.zvit.signatures.VerificationReport;
import ua.zvit.signatures.demo.DemoAlgorithm;
import ua.zvit.signatures.signing.SignatureLevel;
import ua.zvit.signatures.verification.SignatureVerifier;

/** Forged and damaged PDF files: each is refused with its reason, within a bounded time. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class ForgedPdfTest {

    private static final Duration BOUND = Duration.ofSeconds(20);
    private static final Demo DEMO = new Demo(DemoAlgorithm.ECDSA);
    private static final byte[] PDF = Demo.pdf("Plan 985.0", "Actual 398.8");
    private static final byte[] SIGNED = DEMO.sign(PDF, DEMO.head, SignatureLevel.B_T);

    /** An alteration of an opened document that is then saved as an incremental update. */
    private interface Alteration {
        void apply(PDDocument document) throws IOException;
    }

    @Test
    void refusesFlippedByteInSignedContent() {
        byte[] flipped = SIGNED.clone();
        flipped[20] ^= 1;

        assertThat(only(flipped).problems()).contains(SignatureProblem.of(ProblemCode.DIGEST_MISMATCH));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.01, 0.1, 0.3, 0.5, 0.7, 0.9, 0.97, 0.99, 0.999})
    void neverAcceptsTruncatedFile(double part) {
        byte[] truncated = Arrays.copyOf(SIGNED, (int) (SIGNED.length * part));

        assertTimeoutPreemptively(BOUND, () -> {
            try {
                assertThat(DEMO.verifier().verify(truncated, null).intact()).isFalse();
            } catch (UnreadableFile e) {
                assertThat(e.reason()).isIn(UnreadableFile.Reason.BROKEN, UnreadableFile.Reason.NOT_SIGNED);
            }
        });
    }

    @Test
    void refusesSignatureSwappedInFromAnotherDocument() {
        byte[] other = DEMO.sign(Demo.pdf("Plan 985.9", "Actual 398.8"), DEMO.head, SignatureLevel.B_T);
        String value = new String(SIGNED, ISO_8859_1).split("/Contents <")[1].split(">")[0];
        String swapped = new String(other, ISO_8859_1).replaceFirst("(?<=/Contents <)[0-9A-F]+", value);

        assertThat(only(swapped.getBytes(ISO_8859_1)).problems())
                .contains(SignatureProblem.of(ProblemCode.DIGEST_MISMATCH));
    }

    @Test
    void refusesForgedByteRange() {
        String text = new String(SIGNED, ISO_8859_1);
        String range = text.split("/ByteRange \\[")[1].split("\\]")[0];
        String[] numbers = range.trim().split(" +");
        String shorter = numbers[0] + " " + numbers[1] + " " + numbers[2] + " 1";
        String forged = text.replace(range, shorter + " ".repeat(range.length() - shorter.length()));

        assertThat(only(forged.getBytes(ISO_8859_1)).integrity()).isEqualTo(Verdict.INVALID);
    }

    @Test
    void refusesPageReplacedByIncrementalUpdate() {
        assertAltered(altered(document -> {
            COSStream content = document.getDocument().createCOSStream();
            try (var out = content.createOutputStream()) {
                out.write("BT /F1 12 Tf 72 700 Td (Plan 9850.0) Tj ET".getBytes(ISO_8859_1));
            }
            PDPage page = document.getPage(0);
            page.getCOSObject().setItem(COSName.CONTENTS, content);
            page.getCOSObject().setNeedToBeUpdated(true);
        }));
    }

    @Test
    void refusesContentStreamRewrittenInPlace() {
        assertAltered(altered(document -> rewrite(document, "Plan 0.0")));
    }

    @Test
    void refusesContentHiddenDeeperThanTheComparisonGoes() {
        byte[] deep = nestedPages(400);
        byte[] signed = DEMO.sign(deep, DEMO.head, SignatureLevel.B_B);

        assertThat(only(signed).integrity()).isEqualTo(Verdict.VALID);
        assertAltered(altered(signed, document -> rewrite(document, "Plan 0.0")));
    }

    @Test
    void survivesDeeplyNestedObjects() {
        String nested = "%PDF-1.7\n1 0 obj\n" + "[".repeat(300_000) + "\nendobj\ntrailer<</Root 1 0 R>>\n%%EOF";

        assertTimeoutPreemptively(
                BOUND, () -> assertUnreadable(nested.getBytes(ISO_8859_1), UnreadableFile.Reason.BROKEN));
    }

    @Test
    void refusesAddedPage() {
        assertAltered(altered(document -> {
            document.addPage(new PDPage());
            document.getPages().getCOSObject().setNeedToBeUpdated(true);
        }));
    }

    @Test
    void refusesAnnotationLaidOverThePage() {
        assertAltered(altered(document -> stamp(document, 0)));
        assertAltered(altered(document -> stamp(document, 1)));
    }

    @Test
    void refusesScriptAddedToTheDocument() {
        assertAltered(altered(document -> {
            var action = new PDActionJavaScript("app.alert('x')");
            document.getDocumentCatalog().setOpenAction(action);
            document.getDocumentCatalog().getCOSObject().setNeedToBeUpdated(true);
        }));
    }

    @Test
    void refusesDocumentAlteredBetweenDownloadAndSigning() throws UnreadableFile {
        byte[] altered = altered(PDF, document -> stamp(document, 0));
        byte[] signed = DEMO.sign(altered, DEMO.head, SignatureLevel.B_B);

        assertThat(DEMO.verifier().verify(signed, null).intact()).isTrue();
        assertThat(DEMO.verifier().verify(signed, PDF).signatures().get(0).problems())
                .contains(SignatureProblem.of(ProblemCode.CONTENT_DIFFERS));
    }

    @Test
    void refusesSignatureOverAnotherDocument() throws UnreadableFile {
        byte[] other = Demo.pdf("Another report");

        assertThat(DEMO.verifier().verify(SIGNED, other).signatures().get(0).problems())
                .contains(SignatureProblem.of(ProblemCode.CONTENT_DIFFERS));
    }

    @Test
    void findsByteFlippedUnderTheArchiveTimeStampOnly() {
        byte[] archived = DEMO.sign(PDF, DEMO.head, SignatureLevel.B_LTA);
        int dictionary = new String(archived, ISO_8859_1).lastIndexOf("/Certs");
        byte[] flipped = archived.clone();
        flipped[dictionary + 1] = 'X';

        assertThat(only(flipped).problems()).contains(SignatureProblem.of(ProblemCode.DOCUMENT_TIMESTAMP_BROKEN));
    }

    @Test
    void tellsOfSecondSignatureByTheSamePerson() throws UnreadableFile {
        byte[] twice = DEMO.sign(SIGNED, DEMO.head, SignatureLevel.B_B);

        List<SignatureResult> results = DEMO.verifier().verify(twice, PDF).signatures();

        assertThat(results).hasSize(2).allMatch(result -> result.integrity() == Verdict.VALID);
        assertThat(results.get(1).verdict(ValidationStage.AUTHORITY)).isEqualTo(Verdict.INVALID);
    }

    @Test
    void tellsUnsignedEncryptedAndForeignFilesApart() throws IOException {
        assertUnreadable(PDF, UnreadableFile.Reason.NOT_SIGNED);
        assertUnreadable(encrypted(), UnreadableFile.Reason.ENCRYPTED);
        assertUnreadable("%PDF-1.7 nothing".getBytes(ISO_8859_1), UnreadableFile.Reason.BROKEN);
        assertUnreadable("plain text".getBytes(ISO_8859_1), UnreadableFile.Reason.UNKNOWN_FORMAT);
        assertUnreadable(new byte[0], UnreadableFile.Reason.EMPTY);
        assertUnreadable(new byte[SignatureVerifier.MAXIMUM_BYTES + 1], UnreadableFile.Reason.TOO_LARGE);
    }

    private static void rewrite(PDDocument document, String text) throws IOException {
        COSStream content = (COSStream) document.getPage(0).getCOSObject().getDictionaryObject(COSName.CONTENTS);
        try (var out = content.createOutputStream()) {
            out.write(("BT /F1 12 Tf 72 700 Td (" + text + ") Tj ET").getBytes(ISO_8859_1));
        }
        content.setNeedToBeUpdated(true);
    }

    /** A document whose only page hangs under so many nodes of the page tree. */
    private static byte[] nestedPages(int depth) {
        try (PDDocument document = Loader.loadPDF(Demo.pdf("Plan 985.0"))) {
            COSDictionary root = document.getPages().getCOSObject();
            COSDictionary child = document.getPage(0).getCOSObject();
            for (int i = 0; i < depth; i++) {
                COSDictionary node = new COSDictionary();
                node.setItem(COSName.TYPE, COSName.PAGES);
                node.setItem(COSName.KIDS, new COSArray(List.of(new COSObject(child))));
                node.setInt(COSName.COUNT, 1);
                child.setItem(COSName.PARENT, node);
                child = node;
            }
            child.setItem(COSName.PARENT, root);
            root.setItem(COSName.KIDS, new COSArray(List.of(new COSObject(child))));
            ByteArrayOutputStream saved = new ByteArrayOutputStream();
            document.save(saved);
            return saved.toByteArray();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static void stamp(PDDocument document, int pageNumber) throws IOException {
        PDPage page = document.getPage(pageNumber);
        PDAnnotationRubberStamp stamp = new PDAnnotationRubberStamp();
        stamp.setRectangle(new PDRectangle(70, 690, 200, 30));
        stamp.setContents("Plan 9850.0");
        var annotations = page.getAnnotations();
        annotations.add(stamp);
        page.setAnnotations(annotations);
        page.getCOSObject().setNeedToBeUpdated(true);
    }

    private static byte[] altered(Alteration alteration) {
        return altered(SIGNED, alteration);
    }

    private static byte[] altered(byte[] pdf, Alteration alteration) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            alteration.apply(document);
            ByteArrayOutputStream saved = new ByteArrayOutputStream();
            document.saveIncremental(saved);
            assertThat(saved.size()).isGreaterThan(pdf.length);
            return saved.toByteArray();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static byte[] encrypted() throws IOException {
        try (PDDocument document = Loader.loadPDF(PDF)) {
            document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            ByteArrayOutputStream saved = new ByteArrayOutputStream();
            document.save(saved);
            return saved.toByteArray();
        }
    }

    private static void assertAltered(byte[] file) {
        assertThat(only(file).problems())
                .extracting(SignatureProblem::code)
                .contains(ProblemCode.PDF_ALTERED_AFTER_SIGNING);
    }

    private static void assertUnreadable(byte[] file, UnreadableFile.Reason reason) {
        assertThatThrownBy(() -> DEMO.verifier().verify(file, null))
                .isInstanceOfSatisfying(
                        UnreadableFile.class, e -> assertThat(e.reason()).isEqualTo(reason));
    }

    private static SignatureResult only(byte[] file) {
        return assertTimeoutPreemptively(BOUND, () -> {
            VerificationReport report = DEMO.verifier().verify(file, null);
            assertThat(report.signatures()).hasSize(1);
            return report.signatures().get(0);
        });
    }
}
