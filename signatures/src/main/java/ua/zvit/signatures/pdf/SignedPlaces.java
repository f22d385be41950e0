package ua.zvit.signatures.pdf;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import ua.zvit.signatures.pdf.SignatureFields.Field;

/**
 * Tells whether a field laid on a page later hides what was signed: any letter of the page's text, an annotation such as
 * an earlier visible signature, or so much of the page that a picture or a ruled table would be under it.
 */
final class SignedPlaces {

    /** Share of a page; the largest visible signatures and approval stamps take a tenth. */
    private static final double LARGEST_PART = 0.25;

    /** In points: touching is not covering. */
    private static final float MARGIN = 1;

    private final PDDocument signed;
    private final Map<Integer, List<Rectangle2D>> places = new HashMap<>();

    SignedPlaces(PDDocument signed) {
        this.signed = signed;
    }

    boolean isUnder(Field field) {
        if (field.page() >= signed.getNumberOfPages()) {
            return false;
        }
        var corners = field.dictionary().getCOSArray(COSName.RECT);
        if (corners == null || corners.size() < 4) {
            return false;
        }
        PDRectangle place = new PDRectangle(corners);
        if (place.getWidth() == 0 || place.getHeight() == 0) {
            return false;
        }
        PDRectangle page = signed.getPage(field.page()).getCropBox();
        double part = (double) place.getWidth() * place.getHeight() / ((double) page.getWidth() * page.getHeight());
        return part > LARGEST_PART
                || places.computeIfAbsent(field.page(), this::onPage).stream().anyMatch(inner(place)::intersects);
    }

    private static Rectangle2D inner(PDRectangle place) {
        return new Rectangle2D.Float(
                place.getLowerLeftX() + MARGIN,
                place.getLowerLeftY() + MARGIN,
                Math.max(place.getWidth() - 2 * MARGIN, 0),
                Math.max(place.getHeight() - 2 * MARGIN, 0));
    }

    private List<Rectangle2D> onPage(int page) {
        try {
            Letters letters = new Letters(signed.getPage(page));
            letters.setStartPage(page + 1);
            letters.setEndPage(page + 1);
            letters.writeText(signed, Writer.nullWriter());
            List<Rectangle2D> found = letters.found;
            for (PDAnnotation annotation : signed.getPage(page).getAnnotations()) {
                if (annotation.getRectangle() != null && !isEmptyField(annotation)) {
                    found.add(inner(annotation.getRectangle()));
                }
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A field that waits for a signature shows nothing yet that could be covered. */
    private static boolean isEmptyField(PDAnnotation annotation) {
        COSDictionary field = annotation.getCOSObject();
        return COSName.SIG.equals(field.getCOSName(COSName.FT)) && !field.containsKey(COSName.V);
    }

    /** Collects where letters stand, in the page's own space. */
    private static final class Letters extends PDFTextStripper {

        private final List<Rectangle2D> found = new ArrayList<>();
        private final PDRectangle page;

        Letters(PDPage page) {
            this.page = page.getCropBox();
            setSuppressDuplicateOverlappingText(false);
        }

        @Override
        protected void processTextPosition(TextPosition letter) {
            if (letter.getUnicode().isBlank()) {
                return;
            }
            float x = page.getLowerLeftX() + letter.getTextMatrix().getTranslateX();
            float y = page.getLowerLeftY() + letter.getTextMatrix().getTranslateY();
            float endX = page.getLowerLeftX() + letter.getEndX();
            float endY = page.getLowerLeftY() + letter.getEndY();
            Rectangle2D box = new Rectangle2D.Float(x, y, 0, 0);
            box.add(endX, endY);
            double height = letter.getHeight();
            boolean upright = Math.abs(endY - y) < Math.abs(endX - x);
            found.add(
                    upright
                            ? new Rectangle2D.Double(box.getX(), box.getY(), box.getWidth(), height)
                            : new Rectangle2D.Double(
                                    box.getX() - height / 2, box.getY(), box.getWidth() + height, box.getHeight()));
        }
    }
}
