package ua.zvit.printing.tagged;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;

/** Reads the marked text of a page without the characters that a clip keeps from being seen whole. */
final class VisibleText extends PDFMarkedContentExtractor {

    /** A clip may cut off this much of a character's width and nobody misses it. */
    private static final float HAIR = 0.05f;

    VisibleText(PDPage page) throws IOException {
        processPage(page);
    }

    @Override
    protected void processTextPosition(TextPosition character) {
        if (isInClip(character)) {
            super.processTextPosition(character);
        }
    }

    private boolean isInClip(TextPosition character) {
        Matrix place = character.getTextMatrix();
        Rectangle2D clip = getGraphicsState().getCurrentClippingPath().getBounds2D();
        double width = character.getWidth();
        double from = place.getTranslateX() + width * HAIR;
        return from >= clip.getMinX()
                && from + width * (1 - 2 * HAIR) <= clip.getMaxX()
                && place.getTranslateY() >= clip.getMinY()
                && place.getTranslateY() <= clip.getMaxY();
    }
}
