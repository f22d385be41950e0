package ua.zvit.intake.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"Захід відбувся.", "у «Школі».", "у 2025 р.", "прокладено 100 м.", "Проведено:", "до дому.»"})
    void endsWhereNothingIsMissing(String text) {
        assertThat(Sentence.isEnded(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"тренінг у м.", "на вул.", "гімназія ім. С.", "(смт.", "проєкт, який", "ім."})
    void goesOnAfterWhatStandsBeforeAName(String text) {
        assertThat(Sentence.isEnded(text)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "представник Mota-, Engil ATIV",
        "Штутгарт–, Дрезден",
        "(https://cor.europa.eu/, en/news).",
        "www.khm.gov.ua/uk/content?, id=5"
    })
    void nothingStandsInsideAWordOrAnAddress(String before, String next) {
        assertThat(Sentence.joint(before, next)).isEmpty();
    }

    @Test
    void aBlankStandsBetweenWords() {
        assertThat(Sentence.joint("робота –", "це")).isEqualTo(" ");
        assertThat(Sentence.joint("сайт https://khm.gov.ua/", "містить")).isEqualTo(" ");
        assertThat(Sentence.joint("15/", "en")).isEqualTo(" ");
    }
}
