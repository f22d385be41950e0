package ua.zvit.intake.format.pdf;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * One letter where it stands, counted from the page's upper left corner.
 *
 * @param y its base line
 * @param direction in degrees; 0 for what is read from left to right
 */
record PdfGlyph(String text, double x, double y, double width, double height, double space, int direction) {

    double middle() {
        return y - height / 2;
    }

    double centre() {
        return x + width / 2;
    }

    double right() {
        return x + width;
    }

    static List<PdfGlyph> of(PDDocument document, int page) throws IOException {
        List<PdfGlyph> glyphs = new ArrayList<>();
        PDFTextStripper stripper = new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition position) {
                add(position, glyphs);
            }
        };
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        stripper.writeText(document, Writer.nullWriter());
        return glyphs;
    }

    private static void add(TextPosition position, List<PdfGlyph> glyphs) {
        String text = position.getUnicode();
        if (text == null || text.isEmpty()) {
            return;
        }
        int direction = Math.round(position.getDir());
        double size = Math.max(1, Math.abs(position.getFontSizeInPt()));
        boolean upright = direction % 180 == 0;
        double width = upright ? position.getWidthDirAdj() : size;
        double height = upright ? size * 0.7 : position.getWidthDirAdj();
        glyphs.add(new PdfGlyph(
                text, position.getX(), position.getY(), width, height, position.getWidthOfSpace(), direction));
    }

    /** @return whether a blank stands between the two, drawn or left free */
    boolean isApartFrom(PdfGlyph before) {
        double size = Math.max(1, height / 0.7);
        double gap = Double.isNaN(space) || space <= 0 ? size * 0.15 : Math.min(space * 0.5, size * 0.2);
        return x - before.right() > gap;
    }
}
