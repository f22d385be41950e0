package ua.zvit.organisation;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.ZvitException;

/** What a picture must be to stand at the head of a document; its size is looked at before its pixels are. */
final class ArmsPicture {
    /** Bytes; a coat of arms for 17 by 12 mm needs a tenth of it. */
    static final int LARGEST = 1024 * 1024;

    private static final int LONGEST_SIDE = 2_000;

    private ArmsPicture() {}

    /**
     * @param png whatever it is called, its content decides
     * @throws ZvitException {@code ARMS-TOO-LARGE}, {@code ARMS-UNREADABLE}
     */
    static void check(byte[] png) {
        if (png.length > LARGEST) {
            throw new ZvitException(ErrorCode.ARMS_TOO_LARGE, LARGEST / 1024 / 1024);
        }
        if (!isPicture(png)) {
            throw new ZvitException(ErrorCode.ARMS_UNREADABLE, LONGEST_SIDE);
        }
    }

    private static boolean isPicture(byte[] png) {
        Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName("png");
        ImageReader reader = readers.next();
        try (ImageInputStream input = ImageIO.createImageInputStream(new ByteArrayInputStream(png))) {
            reader.setInput(input, true, true);
            return Math.max(reader.getWidth(0), reader.getHeight(0)) <= LONGEST_SIDE && reader.read(0) != null;
        } catch (IOException | RuntimeException unreadable) {
            return false;
        } finally {
            reader.dispose();
        }
    }
}
