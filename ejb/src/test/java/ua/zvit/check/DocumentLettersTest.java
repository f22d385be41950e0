package ua.zvit.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import ua.zvit.printing.PrintableText;
import ua.zvit.proofreading.rule.typography.DocumentLetters;

/** The check and the printing do not know each other; what they have to agree in is asked here, of every character. */
class DocumentLettersTest {

    @Test
    void theCheckMissesTheLettersThatTheDocumentsFontHasNot() {
        assertThat(IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                        .filter(character -> DocumentLetters.isMissing(character) != PrintableText.isMissing(character))
                        .mapToObj(Integer::toHexString))
                .isEmpty();
    }
}
