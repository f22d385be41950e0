package ua.zvit.printing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * The face of the document, Liberation Serif: metric-compatible with Times New Roman, which the norm names, and free to
 * ship. DejaVu Sans stands in for letters that it lacks, subset to those. Which characters they have, {@link ua.zvit.shared.DocumentLetters} knows.
 */
public final class DocumentFont {

    private DocumentFont() {}

    /** The file of the regular face (TrueType), for what is drawn into the document after printing. */
    public static byte[] bytes() {
        try (InputStream file = DocumentFont.class.getResourceAsStream("fonts/LiberationSerif-Regular.ttf")) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
