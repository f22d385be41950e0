package ua.zvit.printing;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import java.io.InputStream;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import ua.zvit.shared.DocumentLetters;

/** What check and printing both take for the letters of the document's font is asked of the font itself, all of it. */
class DocumentLettersTest {

    @Test
    void areThoseThatAllFacesOfTheFontHave() throws Exception {
        List<Font> faces = List.of(face("Regular"), face("Bold"), face("Italic"), face("BoldItalic"));
        assertThat(IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                        .filter(character ->
                                (DocumentLetters.shows(character) && !DocumentLetters.isOfSecondFont(character))
                                        != faces.stream().allMatch(face -> face.canDisplay(character)))
                        .mapToObj(Integer::toHexString))
                .isEmpty();
    }

    /** What needs joining, marks or turning would be drawn wrongly letter by letter, so the second font does not count there. */
    @Test
    void areThoseBeyondThatTheSecondFontShowsLetterByLetter() throws Exception {
        Font second = font("DejaVuSans");
        List<Font> faces = List.of(face("Regular"), face("Bold"), face("Italic"), face("BoldItalic"));
        assertThat(IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                        .filter(character -> DocumentLetters.isOfSecondFont(character)
                                != (character > '\u024F'
                                        && Character.isBmpCodePoint(character)
                                        && standsAlone(character)
                                        && second.canDisplay(character)
                                        && !faces.stream().allMatch(face -> face.canDisplay(character))))
                        .mapToObj(Integer::toHexString))
                .isEmpty();
    }

    private static boolean standsAlone(int character) {
        byte direction = Character.getDirectionality(character);
        if (direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC
                || Character.UnicodeScript.of(character) == Character.UnicodeScript.LAO) {
            return false;
        }
        return switch (Character.getType(character)) {
            case Character.DASH_PUNCTUATION,
                    Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.FORMAT,
                    Character.CONTROL,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }

    private static Font face(String name) throws Exception {
        return font("LiberationSerif-" + name);
    }

    private static Font font(String name) throws Exception {
        try (InputStream file = DocumentFont.class.getResourceAsStream("fonts/" + name + ".ttf")) {
            return Font.createFont(Font.TRUETYPE_FONT, file);
        }
    }
}
