package ua.zvit.printing;

import java.awt.Rectangle;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.DrawObject;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.state.Concatenate;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;

/** What lies where on the pages of a finished document: runs of text, pictures, and the box of all ink; points from the top left. */
final class PrintedInk {
    private static final int DOTS = 144;
    private static final float DARK = 250;
    private static final float GAP = 4.5f;

    private final PDDocument document;
    private final List<Run> runs = new ArrayList<>();
    private final List<Picture> pictures = new ArrayList<>();

    /** Text without a gap on one base line; pages count from 1. */
    record Run(int page, String text, float left, float right, float baseline, float size) {}

    /** A picture as it is drawn. */
    record Picture(int page, float left, float top, float width, float height) {}

    PrintedInk(PDDocument document) throws IOException {
        this.document = document;
        for (int page = 1; page <= document.getNumberOfPages(); page++) {
            read(page);
        }
    }

    int pages() {
        return document.getNumberOfPages();
    }

    List<Run> runs() {
        return runs;
    }

    List<Picture> pictures() {
        return pictures;
    }

    /** The last run that begins so. */
    Run run(String start) {
        return runs.stream()
                .filter(run -> run.text().startsWith(start))
                .reduce((before, last) -> last)
                .orElseThrow(() -> new AssertionError("Not printed: " + start));
    }

    /** The box of everything that is drawn on a page, but for what lies in these places. */
    Rectangle2D box(int page, List<Rectangle2D> without) throws IOException {
        BufferedImage image = new PDFRenderer(document).renderImageWithDPI(page - 1, DOTS, ImageType.GRAY);
        float scale = DOTS / 72f;
        Rectangle box = null;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                float left = x / scale;
                float top = y / scale;
                if ((image.getRGB(x, y) & 0xFF) < DARK
                        && without.stream().noneMatch(place -> place.contains(left, top))) {
                    Rectangle dot = new Rectangle(x, y, 1, 1);
                    box = box == null ? dot : box.union(dot);
                }
            }
        }
        return new Rectangle2D.Double(box.x / scale, box.y / scale, box.width / scale, box.height / scale);
    }

    private void read(int page) throws IOException {
        List<TextPosition> letters = new ArrayList<>();
        PDFTextStripper stripper = new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition letter) {
                letters.add(letter);
            }
        };
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        stripper.getText(document);
        letters.sort(Comparator.<TextPosition>comparingInt(letter -> Math.round(letter.getYDirAdj()))
                .thenComparing(TextPosition::getXDirAdj));
        join(page, letters);
        new Pictures(page).processPage(document.getPage(page - 1));
    }

    private void join(int page, List<TextPosition> letters) {
        Run run = null;
        for (TextPosition letter : letters) {
            float left = letter.getXDirAdj();
            boolean goesOn = run != null
                    && Math.round(run.baseline()) == Math.round(letter.getYDirAdj())
                    && left - run.right() < GAP;
            if (run != null && !goesOn) {
                runs.add(run);
                run = null;
            }
            if (run == null && isBlank(letter)) {
                continue;
            }
            String text = letter.getUnicode().replace('\u00A0', ' ');
            run = goesOn
                    ? new Run(page, run.text() + text, run.left(), end(letter, run), run.baseline(), run.size())
                    : new Run(page, text, left, end(letter, null), letter.getYDirAdj(), letter.getFontSizeInPt());
        }
        if (run != null) {
            runs.add(run);
        }
    }

    private static float end(TextPosition letter, Run run) {
        float end = letter.getXDirAdj() + letter.getWidthDirAdj();
        return run != null && isBlank(letter) ? run.right() : end;
    }

    private static boolean isBlank(TextPosition letter) {
        return letter.getUnicode().replace('\u00A0', ' ').isBlank();
    }

    private final class Pictures extends PDFStreamEngine {
        private final int page;

        Pictures(int page) {
            this.page = page;
            addOperator(new Concatenate(this));
            addOperator(new DrawObject(this));
            addOperator(new Save(this));
            addOperator(new Restore(this));
        }

        @Override
        protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
            if ("Do".equals(operator.getName())
                    && getResources().getXObject((COSName) operands.get(0)) instanceof PDImageXObject) {
                Matrix place = getGraphicsState().getCurrentTransformationMatrix();
                float height = document.getPage(page - 1).getMediaBox().getHeight();
                pictures.add(new Picture(
                        page,
                        place.getTranslateX(),
                        height - place.getTranslateY() - place.getScalingFactorY(),
                        place.getScalingFactorX(),
                        place.getScalingFactorY()));
            } else {
                super.processOperator(operator, operands);
            }
        }
    }
}
