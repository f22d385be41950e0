package ua.zvit.printing.tagged;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/**
 * The text drawn under each mark of each page. A character that lies outside of the page is not there to be read, and a
 * soft hyphen is none of the text: it parts a word between two lines.
 */
final class DrawnText {

    private static final String SOFT_HYPHEN = "\u00AD";

    private final Map<COSDictionary, Map<Integer, StringBuilder>> pages = new HashMap<>();

    DrawnText(PDDocument document) throws IOException {
        for (PDPage page : document.getPages()) {
            PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
            extractor.processPage(page);
            Map<Integer, StringBuilder> marks = new HashMap<>();
            add(extractor.getMarkedContents(), page.getMediaBox(), marks);
            pages.put(page.getCOSObject(), marks);
        }
    }

    /** Empty where nothing is drawn under the mark. */
    String of(COSDictionary page, int mark) {
        StringBuilder text = pages.getOrDefault(page, Map.of()).get(mark);
        return text == null ? "" : text.toString();
    }

    private static void add(List<PDMarkedContent> contents, PDRectangle sheet, Map<Integer, StringBuilder> marks) {
        for (PDMarkedContent content : contents) {
            StringBuilder text = marks.computeIfAbsent(content.getMCID(), mark -> new StringBuilder());
            for (Object part : content.getContents()) {
                if (part instanceof TextPosition character && isOn(sheet, character)) {
                    text.append(character.getUnicode().replace(SOFT_HYPHEN, ""));
                } else if (part instanceof PDMarkedContent inner) {
                    add(List.of(inner), sheet, marks);
                }
            }
        }
    }

    private static boolean isOn(PDRectangle sheet, TextPosition character) {
        return character.getX() >= 0
                && character.getY() >= 0
                && character.getX() + character.getWidth() <= sheet.getWidth()
                && character.getY() <= sheet.getHeight();
    }
}
