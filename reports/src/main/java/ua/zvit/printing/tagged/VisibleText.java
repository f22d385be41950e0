package ua.zvit.printing.tagged;

import java.awt.geom.Area;
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

    private Area clipping;
    private Rectangle2D clip;

    /**
     * Text that is drawn twice is read twice: in a document of ours that is a fault to be found, and looking for it by each
     * character's neighbours takes more time than all the rest.
     */
    VisibleText(PDPage page) throws IOException {
        setSuppressDuplicateOverlappingText(false);
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
        Rectangle2D seen = clip(getGraphicsState().getCurrentClippingPath());
        double width = character.getWidth();
        double from = place.getTranslateX() + width * HAIR;
        return from >= seen.getMinX()
                && from + width * (1 - 2 * HAIR) <= seen.getMaxX()
                && place.getTranslateY() >= seen.getMinY()
                && place.getTranslateY() <= seen.getMaxY();
    }

    /** Many characters stand under one clip. */
    private Rectangle2D clip(Area path) {
        if (path != clipping) {
            clipping = path;
            clip = path.getBounds2D();
        }
        return clip;
    }
}
