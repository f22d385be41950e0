package ua.zvit.printing.lines;

import com.lowagie.text.DocumentException;
import com.lowagie.text.pdf.BaseFont;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import ua.zvit.shared.DocumentLetters;

/** A face of the document's fonts: the program that is embedded, and the measures it gives, for a size of one point. */
enum Face {
    REGULAR("LiberationSerif-Regular"),
    BOLD("LiberationSerif-Bold"),
    ITALIC("LiberationSerif-Italic"),
    BOLD_ITALIC("LiberationSerif-BoldItalic"),
    /** For letters that the others have not, whatever their weight and slant. */
    OTHER("DejaVuSans");

    /** Its letters are larger than those of the others in the same size; so they do not part the lines more. */
    static final float OTHER_SCALE = 0.9f;

    private static final String FONTS = "/ua/zvit/printing/fonts/";
    private static final char LATIN = '\u024F';
    private static final int CHARACTERS = Character.MAX_VALUE + 1;
    private static final float THOUSANDTH = 0.001f;

    private final BaseFont program;
    private final short[] advances = new short[CHARACTERS];

    Face(String file) {
        program = program(file);
        for (int character = 0; character < CHARACTERS; character++) {
            advances[character] = (short) program.getWidth(character);
        }
        advances['\t'] = advances[' '];
        advances[Breaks.SOFT_HYPHEN] = 0;
    }

    static Face of(boolean bold, boolean italic) {
        if (bold) {
            return italic ? BOLD_ITALIC : BOLD;
        }
        return italic ? ITALIC : REGULAR;
    }

    /** Whether only the second font has the character. */
    static boolean isOther(char character) {
        return character > LATIN && DocumentLetters.isOfSecondFont(character);
    }

    BaseFont program() {
        return program;
    }

    /** What the character takes of the line. A soft hyphen takes nothing, as it is seen only where a line ends with it. */
    float advance(char character) {
        return advances[character] * THOUSANDTH;
    }

    /** From the baseline up. */
    float ascent() {
        return program.getFontDescriptor(BaseFont.AWT_ASCENT, 1);
    }

    /** From the baseline down. */
    float descent() {
        return -program.getFontDescriptor(BaseFont.AWT_DESCENT, 1);
    }

    /** Between two lines. */
    float leading() {
        return program.getFontDescriptor(BaseFont.AWT_LEADING, 1);
    }

    private static BaseFont program(String file) {
        try (InputStream font = Face.class.getResourceAsStream(FONTS + file + ".ttf")) {
            return BaseFont.createFont(
                    file + ".ttf", BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, font.readAllBytes(), null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (DocumentException e) {
            throw new IllegalStateException("The document's font is damaged: " + file, e);
        }
    }
}
