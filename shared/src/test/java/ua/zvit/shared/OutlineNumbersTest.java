package ua.zvit.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ua.zvit.shared.OutlineNumbers.Part;

class OutlineNumbersTest {
    @Test
    void numbersThatAreUniqueStayAsTheyAre() {
        assertThat(OutlineNumbers.of(List.of(part("I", "1.1"), part("I", "1.2"), part("II", "2.1"), part("II", "1а"))))
                .containsExactly("1.1", "1.2", "2.1", "1а");
    }

    @Test
    void numbersThatBeginAnewBearTheirSection() {
        assertThat(OutlineNumbers.of(List.of(part("I", "1"), part("I", "2"), part("II", "1"), part("II", "3"))))
                .containsExactly("I.1", "2", "II.1", "3");
    }

    @Test
    void whatHasNoNumberIsCountedInItsSection() {
        assertThat(OutlineNumbers.of(List.of(part("I", ""), part("I", ""), part("II", ""))))
                .containsExactly("I.бн1", "I.бн2", "II.бн1");
    }

    @Test
    void noTwoAreAlikeWhateverIsWritten() {
        assertThat(OutlineNumbers.of(List.of(
                        part("I", "1"), part("I", "1"), part("II", "1"), part("III", "I.1"), part("IV", "1/2"))))
                .containsExactly("I.1", "I.1-2", "II.1", "I.1-3", "1-2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "1.2", "1.1.1", "1а", "1.1.", "I.1", "2-3", "1/2", "3)", "12б.1", "ІІ.3", "а"})
    void numbersOfRealAnnexesAreTaken(String label) {
        assertThat(OutlineNumbers.isLabel(label)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "1..2", ".1", "<b>", "захід 1", "1 2", "один", "1.один"})
    void otherTextIsNoNumber(String label) {
        assertThat(OutlineNumbers.isLabel(label)).isFalse();
    }

    private static Part part(String home, String label) {
        return new Part(home, label);
    }
}
