package ua.zvit.printing.lines;

import com.lowagie.text.pdf.PdfContentByte;
import net.sf.jasperreports.engine.JRLineBox;
import net.sf.jasperreports.engine.JRPrintText;
import net.sf.jasperreports.engine.type.HorizontalTextAlignEnum;
import net.sf.jasperreports.engine.util.JRStyledText;

/**
 * Draws a text of a filled page: breaks it into the lines that {@link LineMeasurer} counted and puts them where the
 * element's alignment wants them. In a justified text the last line of a paragraph keeps its blanks.
 */
public final class TextDrawing {

    /** Told where each paragraph begins and ends, to mark what is drawn between as one. */
    public interface Paragraphs {

        void begin();

        void end();
    }

    private final JRPrintText element;
    private final TypesetText text;
    private final float width;
    private final int leftPadding;
    private final int topPadding;
    private final HorizontalTextAlignEnum alignment;

    public TextDrawing(JRPrintText element, JRStyledText styled) {
        this.element = element;
        JRLineBox box = element.getLineBox();
        this.leftPadding = box.getLeftPadding();
        this.topPadding = box.getTopPadding();
        this.alignment = element.getHorizontalTextAlign();
        this.width = element.getWidth() - leftPadding - box.getRightPadding();
        this.text = new TypesetText(styled, width);
    }

    /**
     * @param x the element's left side, from the page's left
     * @param y the element's upper side, from the page's bottom
     */
    public void draw(PdfContentByte page, float x, float y, Paragraphs paragraphs) {
        LineDrawing drawing = new LineDrawing(page, text);
        LineStack stack = new LineStack(text, element.getParagraph());
        LineFlow lines = new LineFlow(text, 0, width);
        float left = x + leftPadding;
        float top = y - topPadding - lowering();
        boolean isOpen = false;
        while (lines.hasNext()) {
            Line line = lines.next();
            float baseline = top - stack.add(line);
            if (line.start() < line.end()) {
                if (!isOpen) {
                    paragraphs.begin();
                    isOpen = true;
                }
                drawing.draw(line, left + indent(line), baseline, widening(line));
            }
            if (isOpen && line.endsParagraph()) {
                paragraphs.end();
                isOpen = false;
            }
        }
    }

    private float lowering() {
        return switch (element.getVerticalTextAlign()) {
            case BOTTOM -> free();
            case MIDDLE -> free() / 2;
            default -> 0;
        };
    }

    private float free() {
        return element.getHeight() - topPadding - element.getLineBox().getBottomPadding() - element.getTextHeight();
    }

    private float indent(Line line) {
        float free = width - line.width();
        return switch (alignment) {
            case RIGHT -> free;
            case CENTER -> free / 2;
            default -> 0;
        };
    }

    private float widening(Line line) {
        if (alignment != HorizontalTextAlignEnum.JUSTIFIED || isLast(line)) {
            return 0;
        }
        int blanks = text.blanks(line.start(), text.seenEnd(line.start(), line.end()));
        return blanks == 0 ? 0 : Math.max(0, width - line.width()) / blanks;
    }

    /** Whether the line is the last of its paragraph, which may go on over the page. */
    private boolean isLast(Line line) {
        boolean goesOn = line.end() == text.length()
                && element.hasProperties()
                && element.getPropertiesMap().containsProperty(JRPrintText.PROPERTY_AWT_JUSTIFY_LAST_LINE);
        return line.endsParagraph() && !goesOn;
    }
}
