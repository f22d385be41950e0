package ua.zvit.signatures.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import eu.europa.esig.dss.pades.DSSFileFont;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import ua.zvit.signatures.Demo;
import ua.zvit.signatures.ProblemCode;
import ua.zvit.signatures.SignatureProblem;
import ua.zvit.signatures.SignatureResult;
import ua.zvit.signatures.UnreadableFile;
import ua.zvit.signatures.Verdict;
import ua.zvit.signatures.demo.DemoAlgorithm;
import ua.zvit.signatures.signing.PdfSigningOrder;
import ua.zvit.signatures.signing.SignatureLevel;
import ua.zvit.signatures.signing.VisibleField;

/** What is done to signature fields of a signed PDF by an incremental update: only signing again is let pass. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class ForgedFieldsTest {

    private static final Demo DEMO = new Demo(DemoAlgorithm.ECDSA);
    private static final byte[] PDF = Demo.pdf("Plan 985.0", "Actual 398.8");
    private static final PDRectangle WHOLE_PAGE = new PDRectangle(0, 0, 612, 792);
    private static final PDRectangle OVER_THE_SUM = new PDRectangle(70, 690, 200, 30);
    private static final PDRectangle FREE_PLACE = new PDRectangle(300, 100, 200, 60);
    private static final byte[] SIGNED = signVisibly(PDF, FREE_PLACE);

    private interface Alteration {
        void apply(PDDocument document) throws IOException;
    }

    static Stream<Arguments> forgeries() {
        return Stream.of(
                forgery(
                        "empty field over the page",
                        ProblemCode.PDF_SIGNATURE_FIELD_EMPTY,
                        d -> emptyField(d, WHOLE_PAGE)),
                forgery(
                        "empty field nowhere near",
                        ProblemCode.PDF_SIGNATURE_FIELD_EMPTY,
                        d -> emptyField(d, FREE_PLACE)),
                forgery("widget moved", ProblemCode.PDF_SIGNATURE_FIELD_CHANGED, d -> {
                    PDAnnotationWidget widget = field(d).getWidgets().get(0);
                    widget.setRectangle(OVER_THE_SUM);
                    widget.getCOSObject().setNeedToBeUpdated(true);
                }),
                forgery("new look", ProblemCode.PDF_SIGNATURE_FIELD_CHANGED, ForgedFieldsTest::newLook),
                forgery("widget taken off the page", ProblemCode.PDF_SIGNATURE_FIELD_CHANGED, d -> {
                    d.getPage(0).setAnnotations(List.of());
                    d.getPage(0).getCOSObject().setNeedToBeUpdated(true);
                }),
                forgery("another time", ProblemCode.PDF_SIGNATURE_FIELD_CHANGED, d -> {
                    COSDictionary value = field(d).getSignature().getCOSObject();
                    Calendar earlier = new GregorianCalendar(2024, Calendar.JANUARY, 1);
                    value.setDate(COSName.M, earlier);
                    value.setNeedToBeUpdated(true);
                }),
                forgery("another reason", ProblemCode.PDF_SIGNATURE_FIELD_CHANGED, d -> {
                    COSDictionary value = field(d).getSignature().getCOSObject();
                    value.setString(COSName.REASON, "Only seen, not approved");
                    value.setNeedToBeUpdated(true);
                }),
                forgery("stamp with the old signature", ProblemCode.PDF_ALTERED_AFTER_SIGNING, d -> stamp(d, true)),
                forgery("stamp without a signature", ProblemCode.PDF_ALTERED_AFTER_SIGNING, d -> stamp(d, false)),
                forgery("second widget of the signed field", ProblemCode.PDF_SIGNATURE_FIELD_EMPTY, d -> {
                    PDSignatureField field = addedField(d, WHOLE_PAGE);
                    field.getCOSObject().setItem(COSName.V, field(d).getSignature());
                }));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("forgeries")
    void refuses(String what, ProblemCode code, Alteration alteration) throws UnreadableFile {
        byte[] forged = altered(SIGNED, alteration);

        SignatureResult result =
                DEMO.verifier().verify(forged, null).signatures().get(0);

        assertThat(result.integrity()).as(what).isEqualTo(Verdict.INVALID);
        assertThat(result.problems())
                .as(what)
                .extracting(SignatureProblem::code)
                .containsAnyOf(code, ProblemCode.PDF_ALTERED_AFTER_SIGNING);
        assertThat(DEMO.verifier().verify(forged, SIGNED).signatures().get(0).problems())
                .as("against what was given out: " + what)
                .contains(SignatureProblem.of(ProblemCode.CONTENT_DIFFERS));
    }

    @ParameterizedTest
    @MethodSource("places")
    void refusesLaterSignatureThatCoversWhatWasSigned(PDRectangle place) throws UnreadableFile {
        byte[] once = DEMO.sign(PDF, DEMO.head, SignatureLevel.B_B);
        byte[] twice = sign(once, place);

        assertThat(DEMO.verifier().verify(twice, null).signatures().get(0).problems())
                .contains(SignatureProblem.of(ProblemCode.PDF_SIGNATURE_COVERS_PAGE, 1));
        assertThat(DEMO.verifier().verify(twice, once).signatures().get(0).problems())
                .contains(SignatureProblem.of(ProblemCode.PDF_SIGNATURE_COVERS_PAGE, 1));
    }

    static Stream<PDRectangle> places() {
        return Stream.of(WHOLE_PAGE, OVER_THE_SUM, new PDRectangle(90, 695, 60, 15), new PDRectangle(0, 0, 500, 400));
    }

    @Test
    void acceptsLaterSignatureBesideTheText() throws UnreadableFile {
        byte[] twice = sign(SIGNED, new PDRectangle(72, 100, 200, 60));

        assertThat(DEMO.verifier().verify(twice, SIGNED).intact()).isTrue();
    }

    @Test
    void leavesAPreparedFieldThatStaysEmpty() throws UnreadableFile {
        byte[] prepared = altered(PDF, document -> emptyField(document, FREE_PLACE));
        byte[] once = DEMO.sign(prepared, DEMO.head, SignatureLevel.B_T);
        byte[] twice = DEMO.sign(once, DEMO.secretary, SignatureLevel.B_LTA);

        assertThat(DEMO.verifier().verify(twice, null).intact()).isTrue();
    }

    @Test
    void letsAPreparedFieldBeSignedUnlessItCoversWhatWasSigned() throws UnreadableFile {
        SignatureResult beside = first(filled(FREE_PLACE));
        assertThat(beside.integrity()).as(beside.toString()).isEqualTo(Verdict.VALID);
        assertThat(first(filled(OVER_THE_SUM)).problems())
                .contains(SignatureProblem.of(ProblemCode.PDF_SIGNATURE_COVERS_PAGE, 1));
    }

    private static SignatureResult first(byte[] file) throws UnreadableFile {
        return DEMO.verifier().verify(file, null).signatures().get(0);
    }

    /** A field that was there, empty, when the head signed, and in which somebody signs afterwards. */
    private static byte[] filled(PDRectangle place) {
        byte[] prepared = altered(PDF, document -> addedField(document, place));
        byte[] once = DEMO.sign(prepared, DEMO.head, SignatureLevel.B_B);
        return altered(once, document -> {
            PDSignatureField field = document.getSignatureFields().stream()
                    .filter(each -> each.getSignature() == null)
                    .findFirst()
                    .orElseThrow();
            PDSignature signature = new PDSignature();
            signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
            signature.setSubFilter(PDSignature.SUBFILTER_ETSI_CADES_DETACHED);
            field.setValue(signature);
            field.getCOSObject().setNeedToBeUpdated(true);
            document.addSignature(signature, content -> new byte[] {1});
            PDAnnotationWidget widget = field.getWidgets().get(0);
            widget.setRectangle(place);
            newLook(document, widget);
        });
    }

    private static Arguments forgery(String name, ProblemCode code, Alteration alteration) {
        return Arguments.of(name, code, alteration);
    }

    private static void emptyField(PDDocument document, PDRectangle place) throws IOException {
        newLook(document, addedField(document, place).getWidgets().get(0));
    }

    private static PDSignatureField addedField(PDDocument document, PDRectangle place) throws IOException {
        PDAcroForm form = document.getDocumentCatalog().getAcroForm();
        if (form == null) {
            form = new PDAcroForm(document);
            document.getDocumentCatalog().setAcroForm(form);
            document.getDocumentCatalog().getCOSObject().setNeedToBeUpdated(true);
        }
        PDSignatureField field = new PDSignatureField(form);
        PDAnnotationWidget widget = field.getWidgets().get(0);
        widget.setRectangle(place);
        widget.setPage(document.getPage(0));
        form.getFields().add(field);
        form.getCOSObject().setNeedToBeUpdated(true);
        lay(document.getPage(0), widget);
        return field;
    }

    private static void lay(PDPage page, PDAnnotation annotation) throws IOException {
        List<PDAnnotation> annotations = page.getAnnotations();
        annotations.add(annotation);
        page.setAnnotations(annotations);
        page.getCOSObject().setNeedToBeUpdated(true);
    }

    private static void stamp(PDDocument document, boolean withSignature) throws IOException {
        COSDictionary dictionary = new COSDictionary();
        dictionary.setItem(COSName.TYPE, COSName.ANNOT);
        dictionary.setName(COSName.SUBTYPE, "Stamp");
        dictionary.setItem(COSName.FT, COSName.SIG);
        dictionary.setString(COSName.T, "Signature2");
        dictionary.setItem(COSName.RECT, OVER_THE_SUM);
        if (withSignature) {
            dictionary.setItem(COSName.V, field(document).getSignature());
        }
        PDAnnotation stamp = PDAnnotation.createAnnotation(dictionary);
        newLook(document, stamp);
        lay(document.getPage(0), stamp);
    }

    private static void newLook(PDDocument document) throws IOException {
        newLook(document, field(document).getWidgets().get(0));
    }

    private static void newLook(PDDocument document, PDAnnotation annotation) throws IOException {
        PDAppearanceStream look = new PDAppearanceStream(document);
        look.setBBox(new PDRectangle(
                annotation.getRectangle().getWidth(), annotation.getRectangle().getHeight()));
        try (var out = look.getCOSObject().createOutputStream()) {
            out.write("1 1 1 rg 0 0 612 792 re f".getBytes(StandardCharsets.US_ASCII));
        }
        PDAppearanceDictionary looks = new PDAppearanceDictionary();
        looks.setNormalAppearance(look);
        annotation.setAppearance(looks);
        annotation.getCOSObject().setNeedToBeUpdated(true);
    }

    private static PDSignatureField field(PDDocument document) throws IOException {
        return document.getSignatureFields().get(0);
    }

    private static byte[] signVisibly(byte[] pdf, PDRectangle place) {
        return DEMO.sign(pdf, DEMO.head, order(place));
    }

    private static byte[] sign(byte[] pdf, PDRectangle place) {
        return DEMO.sign(pdf, DEMO.secretary, order(place));
    }

    private static PdfSigningOrder order(PDRectangle place) {
        float top = WHOLE_PAGE.getHeight() - place.getUpperRightY();
        VisibleField field = new VisibleField(
                1, place.getLowerLeftX(), top, place.getWidth(), place.getHeight(), "Plan 9850.0", font(), 4);
        return new PdfSigningOrder(SignatureLevel.B_B, DEMO.clock.instant(), "Approval", "Town", field);
    }

    private static byte[] font() {
        try {
            return DSSFileFont.initializeDefault().getInputStream().readAllBytes();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
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
}
