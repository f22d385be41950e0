package ua.zvit.intake.evidence;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import ua.zvit.intake.evidence.UnfitFileException.Reason;

/** A picture: it is read in so few points as a preview needs, however large it is. */
final class PictureSight {
    /** Points of the largest picture that is looked at; a good camera has a quarter of it. */
    private static final long MOST_POINTS = 200_000_000;

    private PictureSight() {}

    /** @return the preview; null for colours that can't be shown here */
    static byte[] of(byte[] file) {
        try (ImageInputStream stream = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(stream);
            if (!readers.hasNext()) {
                throw new UnfitFileException(Reason.BROKEN);
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(stream, false, true);
                return preview(reader);
            } finally {
                reader.dispose();
            }
        } catch (UnfitFileException known) {
            throw known;
        } catch (IOException | RuntimeException broken) {
            throw new UnfitFileException(Reason.BROKEN, broken);
        }
    }

    private static byte[] preview(ImageReader reader) throws IOException {
        long width = reader.getWidth(0);
        long height = reader.getHeight(0);
        if (width * height > MOST_POINTS) {
            throw new UnfitFileException(Reason.COMPLEX);
        }
        int step = (int) Math.max(1, Math.max(width, height) / (2 * Preview.SIDE));
        ImageReadParam coarse = reader.getDefaultReadParam();
        coarse.setSourceSubsampling(step, step, 0, 0);
        try {
            return Preview.of(reader.read(0, coarse));
        } catch (IOException unread) {
            if (String.valueOf(unread.getMessage()).contains("Unsupported")) {
                return null;
            }
            throw unread;
        }
    }
}
