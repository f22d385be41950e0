package ua.zvit.signatures.corpus;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.pdmodel.PDDocument;

/** A signed PDF that is to be forged, and the numbers of its objects. */
final class Target {

    final String name;
    final byte[] file;
    final int catalog;
    final int pages;
    final int page;
    final int content;
    final int font;
    final int widget;
    final int value;
    final int size;
    final int last;
    private final String text;

    Target(String name, byte[] file) {
        this.name = name;
        this.file = file;
        this.text = new String(file, ISO_8859_1);
        try (PDDocument document = Loader.loadPDF(file)) {
            COSDictionary root = document.getDocumentCatalog().getCOSObject();
            catalog = number(document.getDocument().getTrailer().getItem(COSName.ROOT));
            pages = number(root.getItem(COSName.PAGES));
            COSDictionary first = document.getPage(0).getCOSObject();
            page = number(((org.apache.pdfbox.cos.COSArray)
                            document.getPages().getCOSObject().getDictionaryObject(COSName.KIDS))
                    .get(0));
            content = number(first.getItem(COSName.CONTENTS));
            COSDictionary fonts = (COSDictionary)
                    document.getPage(0).getResources().getCOSObject().getDictionaryObject(COSName.FONT);
            font = number(fonts.getItem(fonts.keySet().iterator().next()));
            COSBase field = ((org.apache.pdfbox.cos.COSArray) document.getDocumentCatalog()
                            .getAcroForm()
                            .getCOSObject()
                            .getDictionaryObject(COSName.FIELDS))
                    .get(0);
            widget = number(field);
            value = number(((COSDictionary) ((COSObject) field).getObject()).getItem(COSName.V));
            size = (int) document.getDocument().getXrefTable().keySet().stream()
                            .mapToLong(COSObjectKey::getNumber)
                            .max()
                            .orElseThrow()
                    + 20;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Matcher places = Pattern.compile("startxref\\s+(\\d+)").matcher(text);
        int found = 0;
        while (places.find()) {
            found = Integer.parseInt(places.group(1));
        }
        last = found;
    }

    String text() {
        return text;
    }

    private static int number(COSBase item) {
        return item instanceof COSObject object ? (int) object.getKey().getNumber() : -1;
    }

    /** The number of what an entry of the catalogue leads to. */
    int number(String entry) {
        return in(text -> text.getDocumentCatalog().getCOSObject().getItem(COSName.getPDFName(entry)));
    }

    /** The number of a resource that the fields share. */
    int shared(String kind, String name) {
        return in(text -> text.getDocumentCatalog()
                .getAcroForm()
                .getDefaultResources()
                .getCOSObject()
                .getCOSDictionary(COSName.getPDFName(kind))
                .getItem(COSName.getPDFName(name)));
    }

    /** The number of the first object in a list of the trailer. */
    int inTrailer(String entry) {
        return in(text -> ((org.apache.pdfbox.cos.COSArray)
                        text.getDocument().getTrailer().getDictionaryObject(COSName.getPDFName(entry)))
                .get(1));
    }

    private int in(java.util.function.Function<PDDocument, COSBase> place) {
        try (PDDocument document = Loader.loadPDF(file)) {
            return number(place.apply(document));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The body of an object as PDFBox reads it, to be written anew with a change. */
    String body(int number) {
        try (PDDocument document = Loader.loadPDF(file)) {
            return Bodies.of(document.getDocument()
                    .getObjectFromPool(new COSObjectKey(number, 0))
                    .getObject());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Update update() {
        return new Update(this);
    }
}
