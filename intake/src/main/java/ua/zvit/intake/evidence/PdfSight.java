package ua.zvit.intake.evidence;

import java.awt.image.BufferedImage;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import ua.zvit.intake.evidence.UnfitFileException.Reason;
import ua.zvit.shared.EvidenceKind;

/** A PDF: its pages are counted and the first one drawn. One that runs programs when it is opened is not taken. */
final class PdfSight {
    private static final float LARGEST_SCALE = 2;

    private PdfSight() {}

    static ExaminedFile of(byte[] file) {
        try (PDDocument document = Loader.loadPDF(file)) {
            if (isActive(document.getDocumentCatalog())) {
                throw new UnfitFileException(Reason.MACROS);
            }
            int pages = document.getNumberOfPages();
            if (pages == 0) {
                throw new UnfitFileException(Reason.BROKEN);
            }
            return new ExaminedFile(EvidenceKind.PDF, pages, first(document));
        } catch (InvalidPasswordException locked) {
            throw new UnfitFileException(Reason.PASSWORD, locked);
        } catch (UnfitFileException known) {
            throw known;
        } catch (IOException | RuntimeException broken) {
            throw new UnfitFileException(Reason.BROKEN, broken);
        }
    }

    private static boolean isActive(PDDocumentCatalog catalog) throws IOException {
        Object opening = catalog.getOpenAction();
        return opening instanceof PDActionJavaScript
                || opening instanceof PDActionLaunch
                || catalog.getNames() != null && catalog.getNames().getJavaScript() != null;
    }

    /** A page that can't be drawn keeps nobody from keeping the file. */
    private static byte[] first(PDDocument document) {
        try {
            PDRectangle box = document.getPage(0).getCropBox();
            float longest = Math.max(1, Math.max(box.getWidth(), box.getHeight()));
            float scale = Math.min(LARGEST_SCALE, Preview.SIDE / longest);
            BufferedImage page = new PDFRenderer(document).renderImage(0, scale, ImageType.RGB);
            return Preview.of(page);
        } catch (IOException | RuntimeException undrawn) {
            return null;
        }
    }
}
