package ua.zvit.signatures.corpus;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Calendar;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.ExternalSigningSupport;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import ua.zvit.signatures.Demo;
import ua.zvit.signatures.demo.DemoIdentity;
import ua.zvit.signatures.signing.CadesSigner;
import ua.zvit.signatures.signing.SignatureLevel;

/** Signed PDF files of several kinds: honest ones, and those whose signer lets others do little or nothing. */
final class PdfKinds {

    private static final String HONEST = "honest";

    private final Demo demo;

    PdfKinds(Demo demo) {
        this.demo = demo;
    }

    /** With tables of cross-references, with streams, and with a visible signature. */
    List<Target> targets() {
        return List.of(
                new Target("table", demo.sign(plain(), demo.head, SignatureLevel.B_B)),
                new Target("stream", demo.sign(Demo.pdf("Plan 985.0"), demo.head, SignatureLevel.B_B)));
    }

    byte[] plain() {
        try (PDDocument document = Loader.loadPDF(Demo.pdf("Plan 985.0", "Actual 398.8"))) {
            ByteArrayOutputStream saved = new ByteArrayOutputStream();
            document.save(saved, CompressParameters.NO_COMPRESSION);
            return saved.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Attack> honest() {
        return targets().stream()
                .flatMap(target -> IntStream.range(0, 14).mapToObj(number -> honest(target, number)))
                .toList();
    }

    private Attack honest(Target target, int number) {
        String catalog = target.body(target.catalog);
        return switch (number) {
            case 0 -> honest(target, "as signed", target.file);
            case 1 -> honest(target, "signed again", demo.sign(target.file, demo.secretary, SignatureLevel.B_B));
            case 2 ->
                honest(
                        target,
                        "data for later validation",
                        demo.sign(target.file, demo.secretary, SignatureLevel.B_LT));
            case 3 ->
                honest(target, "archive time stamp", demo.sign(target.file, demo.secretary, SignatureLevel.B_LTA));
            case 4 -> honest(target, "renewed", demo.signer().renew(target.file));
            case 5 -> honest(target, "blank lines at the end", joined(target.file, "\n\n  \r\n"));
            case 6 ->
                honest(
                        target,
                        "an object that nobody refers to",
                        target.update().object(target.size, "<<>>").complete());
            default -> rewritten(target, number, catalog);
        };
    }

    private Attack rewritten(Target target, int number, String catalog) {
        return switch (number) {
            case 7 ->
                honest(
                        target,
                        "pages written anew",
                        target.update()
                                .object(target.pages, target.body(target.pages))
                                .complete());
            case 8 ->
                honest(
                        target,
                        "font written anew",
                        target.update()
                                .object(target.font, target.body(target.font))
                                .complete());
            case 9 ->
                honest(
                        target,
                        "content packed otherwise",
                        target.update().stream(target.content, "/Filter/ASCIIHexDecode", hex(target))
                                .complete());
            case 10 ->
                honest(
                        target,
                        "catalogue with extensions",
                        target.update()
                                .object(
                                        target.catalog,
                                        catalog.replaceFirst(
                                                ">>$", "/Extensions <</ESIC <</BaseVersion/1.7/ExtensionLevel 5>>>>>>"))
                                .complete());
            case 11 ->
                honest(
                        target,
                        "empty validation data",
                        target.update()
                                .object(target.size, "<</Certs []>>")
                                .object(target.catalog, catalog.replaceFirst(">>$", "/DSS " + target.size + " 0 R>>"))
                                .complete());
            case 12 ->
                honest(
                        target,
                        "startxref to the line's end before the table",
                        target.update()
                                .object(target.pages, target.body(target.pages))
                                .early(1)
                                .shifted(-1)
                                .complete());
            default ->
                honest(
                        target,
                        "three signers",
                        demo.sign(
                                demo.sign(target.file, demo.secretary, SignatureLevel.B_T),
                                demo.head,
                                SignatureLevel.B_B));
        };
    }

    private static Attack honest(Target target, String name, byte[] file) {
        return Attack.honest(HONEST, target.name + ": " + name, file);
    }

    /** Certified documents and locked fields. */
    List<Attack> restricted() {
        byte[] nothing = certified(form(), 1);
        byte[] filling = certified(form(), 2);
        byte[] notes = certified(form(), 3);
        String kind = "certified";
        return List.of(
                Attack.honest(kind, "no changes, as signed", nothing),
                Attack.honest(
                        kind, "no changes, archive time stamp", demo.signer().renew(nothing)),
                Attack.forged(kind, "no changes, signed again", foreign(nothing)),
                Attack.forged(kind, "no changes, filled in", filledIn(nothing, "Ivan", "Ivan", true)),
                Attack.honest(kind, "filling in, filled in", filledIn(filling, "Ivan", "Ivan", true)),
                Attack.honest(kind, "filling in, signed again", foreign(filling)),
                Attack.forged(kind, "filling in, looks otherwise", filledIn(filling, "Ivan", "Plan 9850", true)),
                Attack.forged(kind, "filling in, look without value", filledIn(filling, null, "Plan 9850", true)),
                Attack.forged(kind, "filling in, a picture", filledIn(filling, "Ivan", "Ivan) Tj /I Do (", true)),
                Attack.forged(kind, "filling in, field moved", filledIn(filling, "Ivan", "Ivan", false)),
                Attack.forged(kind, "filling in, stamp", stamped(filling)),
                Attack.forged(kind, "notes, stamp over the sum", stamped(notes)),
                Attack.forged(kind, "not certified, filled in", filledIn(approved(form(), null), "Ivan", "Ivan", true)),
                Attack.forged(kind, "all locked, signed again", foreign(approved(form(), "All"))),
                Attack.honest(kind, "one field locked, signed again", foreign(approved(form(), "Include"))),
                Attack.forged(
                        kind,
                        "certified, one field locked, filled in",
                        filledIn(certifiedAndLocked(), "Ivan", "Ivan", true)),
                Attack.forged(kind, "signature field over the sum", covering(filling)),
                Attack.honest(kind, "prepared field signed", preparedSigned(false)),
                Attack.forged(kind, "prepared field signed and moved", preparedSigned(true)));
    }

    private byte[] form() {
        return altered(plain(), document -> {
            PDAcroForm form = new PDAcroForm(document);
            document.getDocumentCatalog().setAcroForm(form);
            PDTextField field = new PDTextField(form);
            field.setPartialName("name");
            field.setDefaultAppearance("/Helv 12 Tf 0 g");
            field.getWidgets().get(0).setRectangle(new PDRectangle(72, 300, 200, 20));
            field.getWidgets().get(0).setPage(document.getPage(0));
            form.getFields().add(field);
            document.getPage(0).setAnnotations(List.of(field.getWidgets().get(0)));
        });
    }

    /** A signature of the secretary, by software that asks nobody. */
    private byte[] foreign(byte[] pdf) {
        return signed(pdf, demo.secretary, signature -> {});
    }

    byte[] certified(byte[] pdf, int level) {
        return signed(
                pdf,
                demo.head,
                signature -> reference(signature, "DocMDP", parameters -> parameters.setInt(COSName.P, level)));
    }

    private byte[] certifiedAndLocked() {
        return signed(form(), demo.head, signature -> {
            reference(signature, "DocMDP", parameters -> parameters.setInt(COSName.P, 2));
            reference(signature, "FieldMDP", parameters -> {
                parameters.setName("Action", "Include");
                parameters.setItem(COSName.getPDFName("Fields"), names());
            });
        });
    }

    private byte[] approved(byte[] pdf, String lock) {
        return signed(pdf, demo.head, signature -> {
            if (lock != null) {
                reference(signature, "FieldMDP", parameters -> {
                    parameters.setName("Action", lock);
                    parameters.setItem(COSName.getPDFName("Fields"), names());
                });
            }
        });
    }

    private static COSArray names() {
        COSArray names = new COSArray();
        names.add(new org.apache.pdfbox.cos.COSString("name"));
        return names;
    }

    private static void reference(
            PDSignature signature, String method, java.util.function.Consumer<COSDictionary> fill) {
        COSDictionary parameters = new COSDictionary();
        parameters.setName(COSName.TYPE, "TransformParams");
        parameters.setName(COSName.V, "1.2");
        fill.accept(parameters);
        COSDictionary reference = new COSDictionary();
        reference.setName(COSName.TYPE, "SigRef");
        reference.setName("TransformMethod", method);
        reference.setItem("TransformParams", parameters);
        COSName key = COSName.getPDFName("Reference");
        COSArray all = signature.getCOSObject().getCOSArray(key);
        all = all == null ? new COSArray() : all;
        all.add(reference);
        signature.getCOSObject().setItem(key, all);
    }

    static byte[] signed(byte[] pdf, DemoIdentity signer, java.util.function.Consumer<PDSignature> prepare) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDSignature signature = new PDSignature();
            signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
            signature.setSubFilter(PDSignature.SUBFILTER_ETSI_CADES_DETACHED);
            signature.setSignDate(Calendar.getInstance());
            prepare.accept(signature);
            document.addSignature(signature);
            if (signature.getCOSObject().toString().contains("DocMDP") || isCertifying(signature)) {
                COSDictionary permissions = new COSDictionary();
                permissions.setItem("DocMDP", signature);
                document.getDocumentCatalog().getCOSObject().setItem("Perms", permissions);
                document.getDocumentCatalog().getCOSObject().setNeedToBeUpdated(true);
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ExternalSigningSupport external = document.saveIncrementalForExternalSigning(out);
            external.setSignature(new CadesSigner(signer.key(), signer.chain())
                    .signDetached(external.getContent().readAllBytes()));
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isCertifying(PDSignature signature) {
        COSArray references = signature.getCOSObject().getCOSArray(COSName.getPDFName("Reference"));
        return references != null
                && "DocMDP".equals(((COSDictionary) references.getObject(0)).getNameAsString("TransformMethod"));
    }

    private static byte[] filledIn(byte[] signed, String value, String look, boolean inPlace) {
        Target target = new Target("form", signed);
        String field = target.body(target.widget)
                .replaceFirst(
                        ">>$", (value == null ? "" : "/V (" + value + ")") + "/AP <</N " + target.size + " 0 R>>>>");
        if (!inPlace) {
            field = field.replaceFirst("/Rect \\[[^\\]]*\\]", "/Rect [60 680 300 720]");
        }
        return target.update().stream(
                        target.size,
                        "/Type/XObject/Subtype/Form/BBox [0 0 200 20]",
                        "/Tx BMC q BT (" + look + ") Tj ET Q EMC")
                .object(target.widget, field)
                .complete();
    }

    private static byte[] stamped(byte[] signed) {
        return altered(signed, document -> {
            var stamp = new org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationRubberStamp();
            stamp.setRectangle(new PDRectangle(70, 690, 200, 30));
            var annotations = document.getPage(0).getAnnotations();
            annotations.add(stamp);
            document.getPage(0).setAnnotations(annotations);
            document.getPage(0).getCOSObject().setNeedToBeUpdated(true);
        });
    }

    private byte[] covering(byte[] signed) {
        return withField(signed, new PDRectangle(60, 680, 240, 40));
    }

    private byte[] withField(byte[] pdf, PDRectangle place) {
        return signedIn(pdf, place, null);
    }

    private byte[] preparedSigned(boolean moved) {
        PDRectangle place = new PDRectangle(72, 100, 150, 40);
        byte[] prepared = altered(plain(), document -> {
            PDAcroForm form = new PDAcroForm(document);
            document.getDocumentCatalog().setAcroForm(form);
            PDSignatureField field = new PDSignatureField(form);
            field.setPartialName("second");
            field.getWidgets().get(0).setRectangle(place);
            field.getWidgets().get(0).setPage(document.getPage(0));
            form.getFields().add(field);
            document.getPage(0).setAnnotations(List.of(field.getWidgets().get(0)));
        });
        byte[] once = signed(prepared, demo.head, signature -> {});
        return signedIn(once, moved ? new PDRectangle(60, 680, 240, 40) : place, "second");
    }

    /** Signs in a field that is there, or in a new one. */
    private byte[] signedIn(byte[] pdf, PDRectangle place, String name) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDAcroForm form = document.getDocumentCatalog().getAcroForm();
            PDSignatureField field = name == null ? new PDSignatureField(form) : (PDSignatureField) form.getField(name);
            PDSignature signature = new PDSignature();
            signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
            signature.setSubFilter(PDSignature.SUBFILTER_ETSI_CADES_DETACHED);
            signature.setSignDate(Calendar.getInstance());
            field.getWidgets().get(0).setRectangle(place);
            if (name == null) {
                field.getWidgets().get(0).setPage(document.getPage(0));
                form.getFields().add(field);
                var annotations = document.getPage(0).getAnnotations();
                annotations.add(field.getWidgets().get(0));
                document.getPage(0).setAnnotations(annotations);
                document.getPage(0).getCOSObject().setNeedToBeUpdated(true);
                form.getCOSObject().setNeedToBeUpdated(true);
            }
            field.setValue(signature);
            field.getCOSObject().setNeedToBeUpdated(true);
            document.addSignature(signature);
            field.getWidgets().get(0).setRectangle(place);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ExternalSigningSupport external = document.saveIncrementalForExternalSigning(out);
            external.setSignature(new CadesSigner(demo.secretary.key(), demo.secretary.chain())
                    .signDetached(external.getContent().readAllBytes()));
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    interface Alteration {
        void apply(PDDocument document) throws IOException;
    }

    static byte[] altered(byte[] pdf, Alteration alteration) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            alteration.apply(document);
            ByteArrayOutputStream saved = new ByteArrayOutputStream();
            if (new String(pdf, ISO_8859_1).contains("/ByteRange")) {
                document.saveIncremental(saved);
            } else {
                document.save(saved, CompressParameters.NO_COMPRESSION);
            }
            return saved.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String hex(Target target) {
        try (PDDocument document = Loader.loadPDF(target.file);
                var content = document.getPage(0).getContents()) {
            return java.util.HexFormat.of().formatHex(content.readAllBytes()).toUpperCase(java.util.Locale.ROOT) + ">";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] joined(byte[] file, String more) {
        byte[] joined = java.util.Arrays.copyOf(file, file.length + more.length());
        System.arraycopy(more.getBytes(ISO_8859_1), 0, joined, file.length, more.length());
        return joined;
    }
}
