package ua.zvit.printing.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** The paragraphs of a document in reading order, however it is packed; empty ones are left out. */
final class OfficeWords {

    private OfficeWords() {}

    static List<String> ofDocx(byte[] file) throws IOException {
        List<String> words = new ArrayList<>();
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file))) {
            for (IBodyElement element : document.getBodyElements()) {
                if (element instanceof XWPFParagraph paragraph) {
                    words.add(paragraph.getText());
                } else if (element instanceof XWPFTable table) {
                    for (XWPFTableRow row : table.getRows()) {
                        for (XWPFTableCell cell : row.getTableCells()) {
                            cell.getParagraphs().forEach(paragraph -> words.add(paragraph.getText()));
                        }
                    }
                }
            }
        }
        return plain(words);
    }

    static List<String> ofOdt(byte[] file) throws IOException {
        Element content = Jsoup.parse(part(file, "content.xml"), "", Parser.xmlParser());
        List<String> words = new ArrayList<>();
        for (Element paragraph : content.select("office|text text|p, office|text text|h")) {
            paragraph.select("text|tab").forEach(tab -> tab.appendText(" "));
            paragraph.select("text|s").forEach(blank -> blank.appendText(" "));
            words.add(paragraph.wholeText());
        }
        return plain(words);
    }

    static String part(byte[] zip, String name) throws IOException {
        try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
                if (part.getName().equals(name)) {
                    return new String(parts.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
                }
            }
        }
        throw new IOException("no such part: " + name);
    }

    private static List<String> plain(List<String> words) {
        return words.stream()
                .map(text -> text.replaceAll("[\\s\u00A0]+", " ").strip())
                .filter(text -> !text.isEmpty())
                .toList();
    }
}
