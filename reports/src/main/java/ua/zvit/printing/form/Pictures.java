package ua.zvit.printing.form;

import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import net.sf.jasperreports.renderers.Renderable;
import net.sf.jasperreports.renderers.SimpleDataRenderer;

/** Pictures as the printing engine takes them without loss. */
final class Pictures {

    /*
     * Java makes this colour model on its first use, and two threads at once make two; java.awt.image.PixelGrabber, which
     * reads our pictures into the PDF, tells it by identity and fails with the wrong one. Here it is made once, before.
     */
    static {
        ColorModel.getRGBdefault();
    }

    private Pictures() {}

    static Renderable lossless(BufferedImage picture) throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", png);
        return SimpleDataRenderer.getInstance(png.toByteArray());
    }
}
