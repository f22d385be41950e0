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
                        .filter(character -> DocumentLetters.shows(character)
                                != faces.stream().allMatch(face -> face.canDisplay(character)))
                        .mapToObj(Integer::toHexString))
                .isEmpty();
    }

    private static Font face(String name) throws Exception {
        try (InputStream file = DocumentFont.class.getResourceAsStream("fonts/LiberationSerif-" + name + ".ttf")) {
            return Font.createFont(Font.TRUETYPE_FONT, file);
        }
    }
}
