package ua.zvit.printing.form;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import net.sf.jasperreports.renderers.Renderable;

/**
 * The coat of arms made fit for archiving: PDF/A-1 knows no transparency, so the picture is laid on white. What is not a
 * PNG, or is larger than print could show, is refused before its pixels are read.
 */
final class CoatOfArms {

    private static final int LARGEST_SIDE = 2_000;

    private CoatOfArms() {}

    static Renderable picture(byte[] png) {
        if (png == null) {
            return null;
        }
        try (ImageInputStream input = ImageIO.createImageInputStream(new ByteArrayInputStream(png))) {
            Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName("png");
            return Pictures.lossless(read(readers.next(), input));
        } catch (IOException | RuntimeException e) {
            throw new IllegalArgumentException("The coat of arms is not a readable PNG picture", e);
        }
    }

    private static BufferedImage read(ImageReader reader, ImageInputStream input) throws IOException {
        try {
            reader.setInput(input, true, true);
            if (Math.max(reader.getWidth(0), reader.getHeight(0)) > LARGEST_SIDE) {
                throw new IOException("Wider or higher than " + LARGEST_SIDE + " pixels");
            }
            return onWhite(reader.read(0));
        } finally {
            reader.dispose();
        }
    }

    private static BufferedImage onWhite(BufferedImage picture) {
        BufferedImage opaque = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = opaque.createGraphics();
        canvas.drawImage(picture, 0, 0, Color.WHITE, null);
        canvas.dispose();
        return opaque;
    }
}
