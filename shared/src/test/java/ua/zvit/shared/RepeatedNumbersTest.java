package ua.zvit.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RepeatedNumbersTest {
    private final RepeatedNumbers numbers = new RepeatedNumbers();

    @Test
    void noNumberOccursTwiceInASection() {
        assertThat(numbers.isMistaken("I", "1", "1")).isFalse();
        assertThat(numbers.isMistaken("I", "1", "1")).isTrue();
    }

    @Test
    void countingMayBeginAnewInEachSection() {
        assertThat(numbers.isMistaken("I", "1", "1")).isFalse();
        assertThat(numbers.isMistaken("II", "1", "1")).isFalse();
        assertThat(numbers.isMistaken("III", "1.1", "1.1")).isFalse();
        assertThat(numbers.isMistaken("IV", "1.1", "1.1")).isFalse();
    }

    @Test
    void aNumberThatTellsItsSectionDoesNotOccurInAnother() {
        assertThat(numbers.isMistaken("I", "1.1", "1.2")).isFalse();
        assertThat(numbers.isMistaken("II", "2.1", "1.2")).isTrue();
        assertThat(numbers.isMistaken("III", "3.2", "3.2")).isFalse();
        assertThat(numbers.isMistaken("IV", "3.2", "3.2")).isTrue();
    }

    @Test
    void whatHasNoNumberRepeatsNone() {
        assertThat(numbers.isMistaken("I", "", "")).isFalse();
        assertThat(numbers.isMistaken("I", "", "")).isFalse();
    }
}
