package ua.zvit.printing.lines;

import com.lowagie.text.Chunk;
import com.lowagie.text.Element;
import com.lowagie.text.Font;
import com.lowagie.text.Phrase;
import com.lowagie.text.pdf.ColumnText;
import com.lowagie.text.pdf.PdfAction;
import com.lowagie.text.pdf.PdfAnnotation;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfTextArray;
import com.lowagie.text.pdf.PdfWriter;
import java.awt.Color;

/** Writes lines straight into a page. A piece that is read from right to left is laid out by the PDF library. */
final class LineDrawing {

    private static final float UNDERLINE_BELOW = 1f / 12;
    private static final float UNDERLINE_WIDTH = 1f / 18;
    private static final float THOUSAND = 1000;

    private final PdfContentByte page;
    private final TypesetText text;
    private final boolean isBidirectional;
    private Face face;
    private float size;

    LineDrawing(PdfContentByte page, TypesetText text) {
        this.page = page;
        this.text = text;
        this.isBidirectional = text.isBidirectional();
    }

    /**
     * @param x where the line begins, from the page's left
     * @param baseline from the page's bottom
     * @param widening by how much each blank within the line is wider than usual
     */
    void draw(Line line, float x, float baseline, float widening) {
        int seenEnd = text.seenEnd(line.start(), line.end());
        float left = x;
        for (TypesetText.Run run : text.runs(line.start(), line.end())) {
            int seenLimit = Math.max(run.start(), Math.min(run.limit(), seenEnd));
            int blanks = widening == 0 ? 0 : text.blanks(run.start(), seenLimit);
            String shown = shown(run, line.hyphenated() && run.limit() == line.end());
            boolean isColoured = !Color.BLACK.equals(run.style().colour());
            if (isColoured) {
                page.setColorFill(run.style().colour());
            }
            if (isBidirectional) {
                drawInOrder(shown, run.style(), left, baseline + run.style().rise());
            } else {
                drawPlainly(shown, run.style(), left, baseline + run.style().rise(), blanks, widening);
            }
            float width = text.width(run.start(), seenLimit) + blanks * widening;
            decorate(run.style(), left, baseline, width);
            if (isColoured) {
                page.resetGrayFill();
            }
            left += width;
        }
    }

    /** What the font shows of the run; a soft hyphen only where the line ends with it. */
    private String shown(TypesetText.Run run, boolean isHyphenated) {
        String piece = text.text().substring(run.start(), run.limit()).replace('\t', ' ');
        boolean hasSoftHyphens = piece.indexOf(Breaks.SOFT_HYPHEN) >= 0;
        String plain = hasSoftHyphens ? piece.replace(String.valueOf(Breaks.SOFT_HYPHEN), "") : piece;
        return isHyphenated ? plain + Breaks.SOFT_HYPHEN : plain;
    }

    private void drawPlainly(String shown, TextStyle style, float x, float baseline, int blanks, float widening) {
        page.beginText();
        chooseFont(style);
        page.moveText(x, baseline);
        if (blanks == 0) {
            page.showText(shown);
        } else {
            page.showText(spaced(shown, blanks, -widening * THOUSAND / style.size()));
        }
        page.endText();
    }

    /** A page keeps its font until another is chosen. */
    private void chooseFont(TextStyle style) {
        if (style.face() != face || style.size() != size) {
            page.setFontAndSize(style.face().program(), style.size());
            face = style.face();
            size = style.size();
        }
    }

    /** The text with a shift after each of its first blanks; the ones at the line's end are not seen. */
    private static PdfTextArray spaced(String shown, int blanks, float shift) {
        PdfTextArray spaced = new PdfTextArray();
        int start = 0;
        for (int blank = 0; blank < blanks; blank++) {
            int end = shown.indexOf(' ', start) + 1;
            spaced.add(shown.substring(start, end));
            spaced.add(shift);
            start = end;
        }
        spaced.add(shown.substring(start));
        return spaced;
    }

    private void drawInOrder(String shown, TextStyle style, float x, float baseline) {
        Font font = new Font(style.face().program(), style.size(), Font.NORMAL, style.colour());
        Phrase phrase = new Phrase(new Chunk(shown, font));
        ColumnText.showTextAligned(page, Element.ALIGN_LEFT, phrase, x, baseline, 0, PdfWriter.RUN_DIRECTION_LTR, 0);
    }

    private void decorate(TextStyle style, float x, float baseline, float width) {
        if (style.underlined()) {
            float top = baseline - style.size() * (UNDERLINE_BELOW - UNDERLINE_WIDTH / 2);
            page.rectangle(x, top, width, -style.size() * UNDERLINE_WIDTH);
            page.fill();
        }
        if (style.address() != null) {
            PdfWriter writer = page.getPdfWriter();
            PdfAnnotation link = new PdfAnnotation(
                    writer, x, baseline, x + width, baseline + style.size(), new PdfAction(style.address()));
            link.setFlags(PdfAnnotation.FLAGS_PRINT);
            writer.addAnnotation(link);
        }
    }
}
