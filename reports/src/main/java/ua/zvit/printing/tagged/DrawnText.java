package ua.zvit.printing.tagged;

import java.io.IOException;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.TextPosition;

/**
 * The text drawn under each mark of each page, and where. A character that lies outside of the page, or that a clip cuts
 * off, is not there to be read, and a soft hyphen is none of the text: it parts a word between two lines.
 */
final class DrawnText {

    private static final String SOFT_HYPHEN = "\u00AD";

    private final Map<COSDictionary, Map<Integer, DrawnMark>> pages = new HashMap<>();

    DrawnText(PDDocument document) throws IOException {
        Map<COSStream, byte[]> streams = new IdentityHashMap<>();
        int next = 0;
        for (PDPage page : document.getPages()) {
            int sheet = next++;
            String digest = PageDigest.of(page, sheet, streams);
            pages.put(page.getCOSObject(), DrawnPages.of(digest, () -> read(page, sheet)));
        }
    }

    private static Map<Integer, DrawnMark> read(PDPage page, int sheet) throws IOException {
        Map<Integer, DrawnMark> marks = new HashMap<>();
        add(new VisibleText(page).getMarkedContents(), page.getMediaBox(), sheet, marks);
        return marks;
    }

    /** Empty where nothing is drawn under the mark. */
    DrawnMark of(COSDictionary page, int mark) {
        return pages.getOrDefault(page, Map.of()).getOrDefault(mark, DrawnMark.NOTHING);
    }

    private static void add(
            List<PDMarkedContent> contents, PDRectangle size, int sheet, Map<Integer, DrawnMark> marks) {
        for (PDMarkedContent content : contents) {
            DrawnMark mark = marks.computeIfAbsent(content.getMCID(), id -> new DrawnMark());
            for (Object part : content.getContents()) {
                if (part instanceof TextPosition character && isOn(size, character)) {
                    mark.add(character.getUnicode().replace(SOFT_HYPHEN, ""), place(character, sheet));
                } else if (part instanceof PDMarkedContent inner) {
                    add(List.of(inner), size, sheet, marks);
                }
            }
        }
    }

    private static Extent place(TextPosition character, int sheet) {
        float left = character.getX();
        return Extent.of(sheet, left, left + character.getWidth(), character.getY(), character.getHeight());
    }

    private static boolean isOn(PDRectangle size, TextPosition character) {
        return character.getX() >= 0
                && character.getY() >= 0
                && character.getX() + character.getWidth() <= size.getWidth()
                && character.getY() <= size.getHeight();
    }
}
