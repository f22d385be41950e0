package ua.zvit.signatures.corpus;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import ua.zvit.signatures.Demo;
import ua.zvit.signatures.signing.SignatureLevel;

/** What signing software leaves in a file beside its signature, harmlessly, and the same put to use. */
final class SigningSoftware {

    private static final String KIND = "signing software";
    private static final String PROPERTIES = "xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
            + " xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\"";
    private static final String FORM = "/Type/XObject/Subtype/Form/BBox [0 0 200 20]";

    private final Demo demo;
    private final byte[] plain;
    private final List<Attack> attacks = new ArrayList<>();

    SigningSoftware(Demo demo, byte[] plain) {
        this.demo = demo;
        this.plain = plain;
    }

    List<Attack> all() {
        metadata();
        drawings();
        otherEdition();
        return attacks;
    }

    private void honest(String name, Update update) {
        attacks.add(Attack.honest(KIND, name, update.complete()));
    }

    private void forged(String name, Update update) {
        attacks.add(Attack.forged(KIND, name, update.complete()));
    }

    private void metadata() {
        Target target = signed(document -> {
            PDMetadata metadata = new PDMetadata(
                    document,
                    new ByteArrayInputStream(
                            packet("", "<dc:format>application/pdf</dc:format><xmp:CreateDate>2026</xmp:CreateDate>")
                                    .getBytes(UTF_8)));
            document.getDocumentCatalog().setMetadata(metadata);
        });
        int number = target.number("Metadata");
        honest(
                "metadata as attributes",
                metadata(target, number, packet(" xmp:CreateDate='2026' dc:format=\"application/pdf\"", "")));
        honest(
                "metadata with another date of change",
                metadata(
                        target,
                        number,
                        packet(" xmp:ModifyDate=\"2027\" xmp:CreateDate=\"2026\" dc:format=\"application/pdf\"", "")));
        forged(
                "metadata as attributes, one changed",
                metadata(target, number, packet(" xmp:CreateDate=\"2025\" dc:format=\"application/pdf\"", "")));
        forged(
                "metadata as attributes, a title more",
                metadata(
                        target,
                        number,
                        packet(
                                " xmp:CreateDate=\"2026\" dc:format=\"application/pdf\"",
                                "<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">Other</rdf:li></rdf:Alt></dc:title>")));
        forged(
                "metadata as attributes, one with an apostrophe more",
                metadata(
                        target,
                        number,
                        packet(" xmp:CreateDate=\"2026\" dc:format=\"application/pdf\" pdf:Keywords=\"it's\"", "")));
    }

    private static Update metadata(Target target, int number, String packet) {
        return target.update().stream(number, "/Type/Metadata/Subtype/XML", packet);
    }

    private static String packet(String attributes, String elements) {
        return "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">"
                + "<rdf:Description rdf:about=\"\" " + PROPERTIES + attributes + ">" + elements
                + "</rdf:Description></rdf:RDF></x:xmpmeta>";
    }

    private void drawings() {
        Target own = signed(document -> form(document, true));
        honest("last drawing replaced", redrawn(own, "/Subtype/Form"));
        forged("last drawing replaced by a picture", redrawn(own, "/Subtype/Image"));
        forged(
                "last drawing replaced, a look falls back on it",
                redrawn(signed(document -> form(document, false)), "/Subtype/Form"));
        int form = own.number("AcroForm");
        forged(
                "font of the fields replaced",
                own.update()
                        .object(own.size, "<</Type/Font/Subtype/Type1/BaseFont/Courier>>")
                        .object(form, resources(own.body(form), own.size, own.shared("XObject", "FRM"))));
    }

    private static String resources(String form, int font, int drawing) {
        String written = "/DR <</Font <</Helv %d 0 R>>/XObject <</FRM %d 0 R>>>>".formatted(font, drawing);
        String changed = form.replaceFirst("/DR \\d+ 0 R", written);
        if (changed.equals(form)) {
            throw new IllegalStateException("No resources in " + form);
        }
        return changed;
    }

    private static Update redrawn(Target target, String kind) {
        int form = target.number("AcroForm");
        return target.update().stream(target.size, FORM.replace("/Subtype/Form", kind), "0 0 1 rg 0 0 200 20 re f")
                .object(form, resources(target.body(form), target.shared("Font", "Helv"), target.size));
    }

    private static void form(PDDocument document, boolean bringsItsOwn) throws IOException {
        PDAcroForm form = new PDAcroForm(document);
        document.getDocumentCatalog().setAcroForm(form);
        PDResources shared = new PDResources();
        shared.put(COSName.getPDFName("FRM"), new PDFormXObject(document));
        shared.put(
                COSName.getPDFName("Helv"),
                new org.apache.pdfbox.pdmodel.font.PDType1Font(
                        org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName.HELVETICA));
        form.setDefaultResources(shared);
        PDTextField field = new PDTextField(form);
        field.setPartialName("name");
        field.setDefaultAppearance("/Helv 12 Tf 0 g");
        PDAppearanceStream look = new PDAppearanceStream(document);
        look.setBBox(new PDRectangle(200, 20));
        if (bringsItsOwn) {
            look.setResources(new PDResources());
        } else {
            look.getCOSObject().removeItem(COSName.RESOURCES);
            try (OutputStream drawn = look.getCOSObject().createOutputStream()) {
                drawn.write("/FRM Do".getBytes(UTF_8));
            }
        }
        PDAppearanceDictionary looks = new PDAppearanceDictionary();
        looks.setNormalAppearance(look);
        field.getWidgets().get(0).setAppearance(looks);
        field.getWidgets().get(0).setRectangle(new PDRectangle(72, 300, 200, 20));
        field.getWidgets().get(0).setPage(document.getPage(0));
        form.getFields().add(field);
        document.getPage(0).setAnnotations(List.of(field.getWidgets().get(0)));
    }

    private void otherEdition() {
        Target target = signed(document -> {});
        String entry = "/AdditionalStreams [/application#2Fvnd.oasis.opendocument.text " + target.size + " 0 R]";
        honest(
                "another edition that leads to nothing",
                target.update().object(target.size + 1, "<<>>").trailer(entry));
        honest(
                "another edition that is none",
                target.update().object(target.size, "<<>>").trailer(entry));
        forged("another edition", target.update().stream(target.size, "", "PK").trailer(entry));
        COSArray none = new COSArray();
        none.add(COSName.getPDFName("application/vnd.oasis.opendocument.text"));
        Target hybrid = signed(document -> {
            none.add(document.getDocument().createCOSStream());
            document.getDocument().getTrailer().setItem(COSName.getPDFName("AdditionalStreams"), none);
        });
        int number = hybrid.inTrailer("AdditionalStreams");
        String known = "/AdditionalStreams [/application#2Fvnd.oasis.opendocument.text " + number + " 0 R]";
        honest("edition as it was", hybrid.update().object(hybrid.size, "<<>>").trailer(known));
        forged("edition changed", hybrid.update().stream(number, "", "PK").trailer(known));
    }

    /** Something done to the document before it is signed. */
    private interface Preparation {
        void accept(PDDocument document) throws IOException;
    }

    private Target signed(Preparation preparation) {
        try (PDDocument document = Loader.loadPDF(plain)) {
            preparation.accept(document);
            ByteArrayOutputStream saved = new ByteArrayOutputStream();
            document.save(saved, CompressParameters.NO_COMPRESSION);
            return new Target(KIND, demo.sign(saved.toByteArray(), demo.head, SignatureLevel.B_B));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
