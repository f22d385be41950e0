package ua.zvit.printing.picture;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * Some pages of a PDF as pictures in shades of grey.
 *
 * @param all how many pages the document has
 * @param pages those that are shown, in order
 */
public record PagePictures(int all, List<Page> pages) {
    private static final int DOTS_PER_INCH = 96;

    /**
     * One page.
     *
     * @param number counted from 1
     * @param png the picture
     */
    public record Page(int number, byte[] png) {}

    public PagePictures {
        pages = List.copyOf(pages);
    }

    /**
     * The first pages and the last one.
     *
     * @param first how many from the beginning
     * @throws IllegalArgumentException when it is not a readable PDF
     */
    public static PagePictures ends(byte[] pdf, int first) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            int all = document.getNumberOfPages();
            TreeSet<Integer> wanted = new TreeSet<>();
            for (int page = 1; page <= Math.min(first, all); page++) {
                wanted.add(page);
            }
            wanted.add(all);
            PDFRenderer renderer = new PDFRenderer(document);
            List<Page> pages = new ArrayList<>();
            for (int page : wanted) {
                pages.add(new Page(page, png(renderer, page)));
            }
            return new PagePictures(all, pages);
        } catch (IOException e) {
            throw new IllegalArgumentException("Not a readable PDF", e);
        }
    }

    private static byte[] png(PDFRenderer renderer, int page) throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(renderer.renderImageWithDPI(page - 1, DOTS_PER_INCH, ImageType.GRAY), "png", png);
        return png.toByteArray();
    }
}
