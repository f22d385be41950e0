package ua.zvit.printing.lines;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SyllablesTest {

    @ParameterizedTest
    @CsvSource({
        "інфраструктури, 14, інфраструкту|ри, false",
        "інфраструктури, 11, інфраструк|тури, true",
        "підприємництва, 9, підпри|ємництва, false",
        "підприємництва, 10, підприєм|ництва, true",
        "Дніпропетровський, 16, Дніпропетровсь|кий, true",
        "нагородження, 8, наго|родження, true",
        "ГРОМАДИ, 5, ГРО|МАДИ, true",
        "інтерв'ю, 7, ін|терв'ю, true"
    })
    void partsBeforeAConsonantWithAVowel(String word, int reach, String parted, boolean isSo) {
        int place = Syllables.last(word, 0, word.length(), reach);
        assertThat(place == parted.indexOf('|')).isEqualTo(isSo);
    }

    @Test
    void leavesNoTwoLettersAlone() {
        assertThat(Syllables.last("площа", 0, 5, 4)).isZero();
        assertThat(Syllables.last("ети", 0, 3, 3)).isZero();
        assertThat(Syllables.last("", 0, 0, 0)).isZero();
    }

    @Test
    void doesNotTouchOtherLetters() {
        assertThat(Syllables.last("municipality", 0, 12, 8)).isZero();
    }

    @Test
    void looksOnlyAtTheWordItReachesInto() {
        assertThat(Syllables.last("громада<<<<<<", 0, 13, 10)).isZero();
    }
}
