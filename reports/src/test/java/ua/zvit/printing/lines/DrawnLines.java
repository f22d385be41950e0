package ua.zvit.printing.lines;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The characters on the first page of a PDF, grouped by the baseline on which they stand. */
final class DrawnLines extends PDFTextStripper {

    /** A line as drawn; positions are from the page's left and top, blanks at the end left out. */
    record Drawn(String text, float left, float right, float baseline) {}

    private final Map<Integer, List<TextPosition>> byBaseline = new TreeMap<>();
    private final Set<String> fonts = new TreeSet<>();
    private final List<String> addresses = new ArrayList<>();

    DrawnLines(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            getText(document);
            for (PDAnnotation annotation : document.getPage(0).getAnnotations()) {
                if (annotation instanceof PDAnnotationLink link && link.getAction() instanceof PDActionURI address) {
                    addresses.add(address.getURI());
                }
            }
        }
    }

    @Override
    protected void processTextPosition(TextPosition character) {
        byBaseline
                .computeIfAbsent(Math.round(character.getYDirAdj()), line -> new ArrayList<>())
                .add(character);
        fonts.add(character.getFont().getName());
    }

    List<Drawn> lines() {
        return byBaseline.values().stream().map(DrawnLines::line).toList();
    }

    Set<String> fonts() {
        return fonts;
    }

    List<String> addresses() {
        return addresses;
    }

    private static Drawn line(List<TextPosition> characters) {
        StringBuilder text = new StringBuilder();
        float right = 0;
        for (TextPosition character : characters) {
            text.append(character.getUnicode());
            if (!character.getUnicode().isBlank()) {
                right = character.getXDirAdj() + character.getWidthDirAdj();
            }
        }
        TextPosition first = characters.get(0);
        return new Drawn(text.toString().stripTrailing(), first.getXDirAdj(), right, first.getYDirAdj());
    }
}
