package ua.zvit.printing;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The face of the document, Liberation Serif: metric-compatible with Times New Roman, which the norm names, and free to
 * ship. A character counts as shown only when all four faces have it.
 */
public final class DocumentFont {

    private static final List<Font> FACES = Stream.of("Regular", "Bold", "Italic", "BoldItalic")
            .map(DocumentFont::face)
            .toList();

    /** Asking the faces takes long, and every character of every report is asked for. */
    private static final BitSet SHOWN = IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
            .filter(character -> FACES.stream().allMatch(face -> face.canDisplay(character)))
            .collect(BitSet::new, BitSet::set, BitSet::or);

    private DocumentFont() {}

    /** The file of the regular face (TrueType), for what is drawn into the document after printing. */
    public static byte[] bytes() {
        try (InputStream file = open("Regular")) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static boolean shows(int character) {
        return SHOWN.get(character);
    }

    private static Font face(String name) {
        try (InputStream file = open(name)) {
            return Font.createFont(Font.TRUETYPE_FONT, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException("The document's font is damaged: " + name, e);
        }
    }

    private static InputStream open(String face) {
        return DocumentFont.class.getResourceAsStream("fonts/LiberationSerif-" + face + ".ttf");
    }
}
