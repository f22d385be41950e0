package ua.zvit.signatures.corpus;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.ExternalSigningSupport;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import org.apache.pdfbox.pdmodel.interactive.form.PDTerminalField;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import ua.zvit.signatures.CmsSurgery;
import ua.zvit.signatures.Demo;
import ua.zvit.signatures.signing.CadesSigner;

/**
 * Fields whose look is written over where it was, as programs do that fill in and sign prepared forms: harmless as long as nothing
 * else shows it, and put to use where something does. The same of signatures over text in places that were prepared for them.
 */
final class LooksInPlace {

    private static final String KIND = "look in place";
    private static final COSName SHOWN = COSName.getPDFName("Shown");
    private static final PDRectangle APART = new PDRectangle(72, 300, 200, 20);
    private static final PDRectangle OVER_TEXT = new PDRectangle(60, 680, 240, 40);

    /** Where else the look is shown. */
    private enum Elsewhere {
        NOWHERE,
        ON_PAGE,
        IN_TRAILER
    }

    private final Demo demo;
    private final PdfKinds kinds;
    private final List<Attack> attacks = new ArrayList<>();

    LooksInPlace(Demo demo, PdfKinds kinds) {
        this.demo = demo;
        this.kinds = kinds;
    }

    List<Attack> all() {
        filledIn();
        signed();
        extensions();
        withoutAttributes();
        return attacks;
    }

    private void filledIn() {
        byte[] form = prepared(Elsewhere.NOWHERE, APART, PDTextField::new);
        byte[] certified = kinds.certified(form, 2);
        byte[] approved = PdfKinds.signed(form, demo.head, signature -> {});
        byte[] shown = kinds.certified(prepared(Elsewhere.ON_PAGE, APART, PDTextField::new), 2);
        byte[] trailed = kinds.certified(prepared(Elsewhere.IN_TRAILER, APART, PDTextField::new), 2);
        attacks.add(Attack.honest(KIND, "filled in, look written over", redrawn(certified, "Ivan", "Ivan", "")));
        attacks.add(Attack.forged(KIND, "filled in, look says more", redrawn(certified, "Ivan", "Ivan 9850", "")));
        attacks.add(Attack.forged(KIND, "look written over alone", redrawn(certified, null, "Plan 9850", "")));
        attacks.add(Attack.forged(KIND, "filled in, not certified", redrawn(approved, "Ivan", "Ivan", "")));
        attacks.add(Attack.forged(
                KIND, "no changes allowed, filled in", redrawn(kinds.certified(form, 1), "Ivan", "Ivan", "")));
        attacks.add(Attack.forged(
                KIND,
                "filled in, another font",
                redrawn(certified, "Ivan", "Ivan", "/Helv <</Type/Font/Subtype/Type3>>")));
        attacks.add(Attack.forged(
                KIND, "filled in, look moved", redrawn(certified, "Ivan", "Ivan", "/Matrix [1 0 0 1 0 400]")));
        attacks.add(Attack.forged(KIND, "filled in, the page shows the look", redrawn(shown, "Ivan", "Ivan", "")));
        attacks.add(Attack.forged(KIND, "filled in, the trailer leads to it", redrawn(trailed, "Ivan", "Ivan", "")));
    }

    private void signed() {
        byte[] once = PdfKinds.signed(kinds.plain(), demo.head, signature -> {});
        byte[] apart = twice(Elsewhere.NOWHERE, APART, true);
        attacks.add(Attack.honest(KIND, "signed, look written over", apart));
        attacks.add(Attack.forged(KIND, "prepared place over text signed", twice(Elsewhere.NOWHERE, OVER_TEXT, true)));
        attacks.add(
                Attack.honest(KIND, "prepared place that touches letters", twice(Elsewhere.NOWHERE, touching(), true)));
        attacks.add(
                Attack.forged(KIND, "later place that touches letters", second(prepareLater(once, touching()), true)));
        attacks.add(Attack.forged(KIND, "signed, the page shows the look", twice(Elsewhere.ON_PAGE, APART, true)));
        attacks.add(Attack.forged(KIND, "signed, the trailer leads to it", twice(Elsewhere.IN_TRAILER, APART, true)));
        attacks.add(Attack.forged(KIND, "look of a field that waits", twice(Elsewhere.NOWHERE, APART, false)));
        attacks.add(Attack.forged(
                KIND, "place over text prepared after signing", second(prepareLater(once, OVER_TEXT), true)));
    }

    /** The catalogue's word on extensions as an object of its own, written anew. */
    private void extensions() {
        for (boolean elsewhere : new boolean[] {false, true}) {
            byte[] pdf = PdfKinds.altered(kinds.plain(), document -> {
                COSDictionary extensions = new COSDictionary();
                extensions.setName("BaseVersion", "1.7");
                document.getDocumentCatalog().getCOSObject().setItem("Extensions", new COSObject(extensions));
                if (elsewhere) {
                    document.getPage(0).getCOSObject().setItem("PieceInfo", extensions);
                }
            });
            byte[] signed = PdfKinds.signed(pdf, demo.head, signature -> {});
            Target target = new Target(KIND, signed);
            Update update = target.update()
                    .object(target.number("Extensions"), "<</ESIC <</BaseVersion/1.7/ExtensionLevel 5>>>>");
            String name = "extensions written anew" + (elsewhere ? ", a page has them too" : "");
            attacks.add(
                    elsewhere
                            ? Attack.forged(KIND, name, update.complete())
                            : Attack.honest(KIND, name, update.complete()));
        }
    }

    /** A signature over the document itself, as older software makes it. */
    private void withoutAttributes() {
        byte[] signed = plainly(kinds.plain());
        attacks.add(Attack.honest(KIND, "without signed attributes", signed));
        byte[] altered = signed.clone();
        int sum = new String(signed, ISO_8859_1).indexOf("%PDF-") + 5;
        altered[sum] = '2';
        attacks.add(Attack.forged(KIND, "without signed attributes, altered", altered));
    }

    private byte[] plainly(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDSignature signature = new PDSignature();
            signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
            signature.setSubFilter(PDSignature.SUBFILTER_ADBE_PKCS7_DETACHED);
            signature.setSignDate(Calendar.getInstance());
            document.addSignature(signature);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ExternalSigningSupport external = document.saveIncrementalForExternalSigning(out);
            external.setSignature(
                    CmsSurgery.withoutAttributes(external.getContent().readAllBytes(), demo.head));
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A place below the first line that reaches a little into its letters. */
    private PDRectangle touching() {
        try (PDDocument document = Loader.loadPDF(kinds.plain())) {
            float[] line = {Float.MAX_VALUE, 0};
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition letter) {
                    float y = letter.getTextMatrix().getTranslateY();
                    if (y > line[1]) {
                        line[0] = letter.getHeight();
                        line[1] = y;
                    }
                }
            }.getText(document);
            return new PDRectangle(60, line[1] - 15, 240, 16 + line[0] / 6);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The head signs a document in which a place is prepared for the secretary. */
    private byte[] twice(Elsewhere elsewhere, PDRectangle place, boolean sign) {
        byte[] prepared = prepared(elsewhere, place, PDSignatureField::new);
        return second(PdfKinds.signed(prepared, demo.head, signature -> {}), sign);
    }

    private interface Kind {
        PDTerminalField in(PDAcroForm form) throws IOException;
    }

    private byte[] prepared(Elsewhere elsewhere, PDRectangle place, Kind kind) {
        return PdfKinds.altered(kinds.plain(), document -> {
            PDAppearanceStream look = prepare(document, place, kind);
            if (elsewhere == Elsewhere.ON_PAGE) {
                PDResources resources = document.getPage(0).getResources();
                resources.put(SHOWN, new PDFormXObject(look.getCOSObject()));
                document.getPage(0).setResources(resources);
            } else if (elsewhere == Elsewhere.IN_TRAILER) {
                document.getDocument().getTrailer().setItem(SHOWN, look.getCOSObject());
            }
        });
    }

    private static byte[] prepareLater(byte[] signed, PDRectangle place) {
        return PdfKinds.altered(signed, document -> {
            prepare(document, place, PDSignatureField::new);
            document.getPage(0).getCOSObject().setNeedToBeUpdated(true);
            document.getDocumentCatalog().getAcroForm().getCOSObject().setNeedToBeUpdated(true);
        });
    }

    private static PDAppearanceStream prepare(PDDocument document, PDRectangle place, Kind kind) throws IOException {
        PDAcroForm form = document.getDocumentCatalog().getAcroForm();
        if (form == null) {
            form = new PDAcroForm(document);
            document.getDocumentCatalog().setAcroForm(form);
        }
        PDTerminalField field = kind.in(form);
        field.setPartialName("prepared");
        PDAppearanceStream look = new PDAppearanceStream(document);
        look.setBBox(new PDRectangle(place.getWidth(), place.getHeight()));
        look.setResources(new PDResources());
        look.getResources().put(COSName.getPDFName("Helv"), new PDType1Font(FontName.HELVETICA));
        draw(look, "");
        PDAppearanceDictionary looks = new PDAppearanceDictionary();
        looks.setNormalAppearance(look);
        field.getWidgets().get(0).setAppearance(looks);
        field.getWidgets().get(0).setRectangle(place);
        field.getWidgets().get(0).setPage(document.getPage(0));
        form.getFields().add(field);
        var annotations = document.getPage(0).getAnnotations();
        annotations.add(field.getWidgets().get(0));
        document.getPage(0).setAnnotations(annotations);
        return look;
    }

    private static void draw(PDAppearanceStream look, String words) throws IOException {
        try (OutputStream drawn = look.getCOSObject().createOutputStream()) {
            drawn.write(("/Tx BMC q BT /Helv 12 Tf (" + words + ") Tj ET Q EMC").getBytes(ISO_8859_1));
        }
    }

    /** @param value null leaves the field as it is */
    private static byte[] redrawn(byte[] file, String value, String words, String entries) {
        Target target = new Target(KIND, file);
        int look = look(file);
        String was = target.body(look).replaceAll("/(Length|Filter) ?[^/>]*", "");
        String kept = entries.startsWith("/Helv") ? was.replaceFirst("/Helv \\d+ 0 R", entries) : was;
        String inner = kept.substring(2, kept.lastIndexOf(">>")) + (kept.equals(was) ? entries : "");
        Update update = target.update().stream(look, inner, "/Tx BMC q BT /Helv 12 Tf (" + words + ") Tj ET Q EMC");
        return value == null
                ? update.complete()
                : update.object(target.widget, target.body(target.widget).replaceFirst(">>$", "/V (" + value + ")>>"))
                        .complete();
    }

    private static int look(byte[] file) {
        try (PDDocument document = Loader.loadPDF(file)) {
            var field = document.getDocumentCatalog().getAcroForm().getField("prepared");
            var looks = field.getWidgets().get(0).getCOSObject().getCOSDictionary(COSName.AP);
            return (int) ((org.apache.pdfbox.cos.COSObject) looks.getItem(COSName.N))
                    .getKey()
                    .getNumber();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The secretary's signature in the prepared field, or nothing but its new look. */
    private byte[] second(byte[] once, boolean sign) {
        try (PDDocument document = Loader.loadPDF(once)) {
            PDSignatureField field = (PDSignatureField)
                    document.getDocumentCatalog().getAcroForm().getField("prepared");
            PDAnnotationWidget widget = field.getWidgets().get(0);
            PDRectangle place = widget.getRectangle();
            PDAppearanceDictionary looks = widget.getAppearance();
            PDAppearanceStream look = looks.getNormalAppearance().getAppearanceStream();
            draw(look, "Signed");
            look.getCOSObject().setNeedToBeUpdated(true);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            if (!sign) {
                document.saveIncremental(out);
                return out.toByteArray();
            }
            PDSignature signature = new PDSignature();
            signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
            signature.setSubFilter(PDSignature.SUBFILTER_ETSI_CADES_DETACHED);
            signature.setSignDate(Calendar.getInstance());
            field.setValue(signature);
            field.getCOSObject().setNeedToBeUpdated(true);
            document.addSignature(signature);
            widget.setRectangle(place);
            widget.setAppearance(looks);
            ExternalSigningSupport external = document.saveIncrementalForExternalSigning(out);
            external.setSignature(new CadesSigner(demo.secretary.key(), demo.secretary.chain())
                    .signDetached(external.getContent().readAllBytes()));
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
