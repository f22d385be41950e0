package ua.zvit.signatures.pdf;

import java.awt.geom.Rectangle2D;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import ua.zvit.signatures.pdf.syntax.PdfFault;
import ua.zvit.signatures.pdf.syntax.PdfObjects;
import ua.zvit.signatures.pdf.syntax.PdfValue;
import ua.zvit.signatures.pdf.syntax.PdfValue.Dict;
import ua.zvit.signatures.pdf.syntax.PdfValue.Name;
import ua.zvit.signatures.pdf.syntax.PdfValue.Num;

/**
 * Tells whether a field laid on a page later hides what was signed: any letter of the page's text, an annotation such as
 * an earlier visible signature, a picture, or so much of the page that a ruled table would be under it.
 */
final class SignedPlaces implements Closeable {

    /** Share of a page; the largest visible signatures and approval stamps take a tenth. */
    private static final double LARGEST_PART = 0.25;

    /** In square points: a visible signature of some 100 by 70 mm is none too large for the smallest page. */
    private static final double SMALL = 20_000;

    /** Share of a letter: where less of it is covered by a field that was there already, it is read all the same. */
    private static final double HIDDEN_PART = 1.0 / 3;

    /** Share of a page from which on a picture is the page's ground and not a thing on it. */
    private static final double LARGEST_PICTURE = 0.6;

    /** In points: touching is not covering. */
    private static final float MARGIN = 1;

    private static final int CORNERS = 4;
    private static final Set<String> INVISIBLE_KINDS = Set.of("Link", "Popup");

    private final byte[] file;
    private final int length;
    private final Map<Integer, List<Rectangle2D>> places = new HashMap<>();
    private final Set<Integer> scans = new HashSet<>();
    private PDDocument signed;

    /** @param length of the revision that was signed first, in bytes; its pages are those of all later ones */
    SignedPlaces(byte[] file, int length) {
        this.file = file;
        this.length = length;
    }

    /**
     * Whether a field would cover something.
     *
     * @param page counted from 0
     * @param before the revision to which it is added
     * @param prepared whether the field waited there when the document was signed, so that it may touch what it stands beside
     */
    boolean isUnder(Dict widget, int page, PdfObjects before, boolean prepared) throws PdfFault {
        PDRectangle place = rectangle(before.list(widget.get("Rect")));
        if (place == null || place.getWidth() == 0 || place.getHeight() == 0) {
            return false;
        }
        Rectangle2D inner = inner(place);
        try {
            PDRectangle box = document().getPage(page).getCropBox();
            double area = (double) place.getWidth() * place.getHeight();
            boolean large = area > SMALL && area > LARGEST_PART * box.getWidth() * box.getHeight();
            return large
                    || places.computeIfAbsent(page, this::onPage).stream()
                            .anyMatch(letter -> prepared ? hides(inner, letter) : inner.intersects(letter))
                    || annotations(page, before).stream().anyMatch(inner::intersects);
        } catch (IOException | RuntimeException | StackOverflowError unreadable) {
            return true;
        }
    }

    private static boolean hides(Rectangle2D field, Rectangle2D letter) {
        Rectangle2D both = field.createIntersection(letter);
        return field.intersects(letter)
                && both.getWidth() * both.getHeight() >= HIDDEN_PART * letter.getWidth() * letter.getHeight();
    }

    /** Whether a field that shows something stands on a page that is a picture, where nothing can tell what it covers. */
    boolean isOnScan(Dict widget, int page, PdfObjects before) throws PdfFault {
        PDRectangle place = rectangle(before.list(widget.get("Rect")));
        return place != null && place.getWidth() > 0 && place.getHeight() > 0 && scans.contains(page);
    }

    @Override
    public void close() throws IOException {
        if (signed != null) {
            signed.close();
        }
    }

    private PDDocument document() throws IOException {
        if (signed == null) {
            signed = Loader.loadPDF(Arrays.copyOf(file, length));
        }
        return signed;
    }

    private static PDRectangle rectangle(List<PdfValue> corners) {
        if (corners.size() < CORNERS || !corners.stream().allMatch(Num.class::isInstance)) {
            return null;
        }
        COSArray numbers = new COSArray();
        corners.forEach(corner -> numbers.add(new COSFloat((float) ((Num) corner).value())));
        return new PDRectangle(numbers);
    }

    private static List<Rectangle2D> annotations(int page, PdfObjects before) throws PdfFault {
        List<Rectangle2D> found = new ArrayList<>();
        Dict dictionary = PdfPages.of(before).get(page).dictionary();
        for (PdfValue item : before.list(dictionary.get("Annots"))) {
            Dict annotation = before.dictionary(item);
            PDRectangle place = annotation == null ? null : rectangle(before.list(annotation.get("Rect")));
            if (place != null && shows(annotation, item, before)) {
                found.add(inner(place));
            }
        }
        return found;
    }

    /** A field that waits for a signature shows nothing yet that could be covered. */
    private static boolean shows(Dict annotation, PdfValue item, PdfObjects before) throws PdfFault {
        PdfForm.Field field = PdfForm.field(before, item, annotation);
        boolean waits = field.isSignature() && field.value() instanceof PdfValue.Null;
        boolean invisible = annotation.get("Subtype") instanceof Name kind && INVISIBLE_KINDS.contains(kind.value());
        return !waits && !invisible;
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
            if (letters.ground) {
                scans.add(page);
            }
            return letters.found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Collects where letters stand, in the page's own space. */
    private static final class Letters extends PDFTextStripper {

        private final List<Rectangle2D> found = new ArrayList<>();
        private final PDRectangle page;
        private boolean ground;

        Letters(PDPage page) {
            this.page = page.getCropBox();
            setSuppressDuplicateOverlappingText(false);
        }

        /** A picture in a form's corner, a stamp; one that is the page itself (a scan) can't be judged so. */
        @Override
        protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
            boolean drawn = operator.getName().equals(OperatorName.DRAW_OBJECT) && !operands.isEmpty();
            if (drawn
                    && operands.get(0) instanceof COSName name
                    && getResources().isImageXObject(name)) {
                addPicture(getGraphicsState().getCurrentTransformationMatrix());
            } else if (operator.getName().equals(OperatorName.BEGIN_INLINE_IMAGE)) {
                addPicture(getGraphicsState().getCurrentTransformationMatrix());
            }
            super.processOperator(operator, operands);
        }

        private void addPicture(Matrix matrix) {
            Rectangle2D box = matrix.createAffineTransform()
                    .createTransformedShape(new Rectangle2D.Double(0, 0, 1, 1))
                    .getBounds2D();
            if (box.getWidth() * box.getHeight() < LARGEST_PICTURE * page.getWidth() * page.getHeight()) {
                found.add(box);
            } else {
                ground = true;
            }
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
