package ua.zvit.printing.tagged;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.junit.jupiter.api.Test;

/** A page has its digest as long as nothing changes of what is drawn on it. */
class PageDigestTest {

    private final byte[] pdf = document();

    @Test
    void isThatOfTheSamePageInAnotherRevision() throws Exception {
        byte[] later = changed((document, page) -> page.getAnnotations().add(new PDAnnotationText()));
        assertThat(later).hasSizeGreaterThan(pdf.length).startsWith(pdf);
        assertThat(digests(later)).isEqualTo(digests(pdf));
        assertThat(digests(document())).isEqualTo(digests(pdf));
    }

    @Test
    void tellsPagesAndPlacesApart() throws Exception {
        assertThat(digests(pdf)).doesNotHaveDuplicates().hasSize(2);
    }

    @Test
    void isAnotherWhenTheContentIs() throws Exception {
        assertDiffers((document, page) -> {
            try (PDPageContentStream more = new PDPageContentStream(document, page, AppendMode.APPEND, false)) {
                more.addRect(0, 0, 1, 1);
                more.clip();
            }
        });
    }

    @Test
    void isAnotherWhenABoxIs() throws Exception {
        assertDiffers((document, page) -> page.setMediaBox(new PDRectangle(300, 700)));
        assertDiffers((document, page) -> page.setCropBox(new PDRectangle(300, 300)));
        assertDiffers((document, page) -> page.setRotation(90));
    }

    @Test
    void isAnotherWhenWhatAFontRefersToIs() throws Exception {
        assertDiffers((document, page) -> {
            COSName name = page.getResources().getFontNames().iterator().next();
            page.getResources()
                    .getFont(name)
                    .getCOSObject()
                    .setItem(COSName.TO_UNICODE, stream(document, "other letters"));
        });
    }

    private static PDStream stream(PDDocument document, String content) throws IOException {
        PDStream stream = new PDStream(document);
        try (var out = stream.createOutputStream()) {
            out.write(content.getBytes(StandardCharsets.US_ASCII));
        }
        return stream;
    }

    private interface Change {
        void on(PDDocument document, PDPage page) throws IOException;
    }

    /** Only the first page changes, and the second keeps its digest. */
    private void assertDiffers(Change change) throws IOException {
        List<String> before = digests(pdf);
        List<String> after = digests(changed(change));
        assertThat(after.get(0)).isNotEqualTo(before.get(0));
        assertThat(after.get(1)).isEqualTo(before.get(1));
    }

    private byte[] changed(Change change) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDPage page = document.getPage(0);
            change.on(document, page);
            page.getCOSObject().setNeedToBeUpdated(true);
            for (COSName name : page.getResources().getFontNames()) {
                page.getResources().getFont(name).getCOSObject().setNeedToBeUpdated(true);
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.saveIncremental(out);
            return out.toByteArray();
        }
    }

    private static List<String> digests(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<String> digests = new ArrayList<>();
            for (PDPage page : document.getPages()) {
                digests.add(PageDigest.of(page, digests.size(), new IdentityHashMap<>()));
            }
            return digests;
        }
    }

    /** Two pages, each with a font of its own. */
    private static byte[] document() {
        try (PDDocument document = new PDDocument()) {
            for (FontName font : List.of(FontName.HELVETICA, FontName.COURIER)) {
                PDPage page = new PDPage();
                document.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    content.beginText();
                    content.setFont(new PDType1Font(font), 12);
                    content.newLineAtOffset(50, 600);
                    content.showText("1,5");
                    content.endText();
                }
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
