package ua.zvit.printing;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import net.sf.jasperreports.renderers.Renderable;
import net.sf.jasperreports.renderers.SimpleDataRenderer;

/** Pictures as the printing engine takes them without loss. */
final class Pictures {

    private Pictures() {}

    static Renderable lossless(BufferedImage picture) throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", png);
        return SimpleDataRenderer.getInstance(png.toByteArray());
    }
}
