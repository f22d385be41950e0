package ua.zvit.proofreading.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ua.zvit.proofreading.mention.Numerals;
import ua.zvit.proofreading.reading.FieldText;
import ua.zvit.proofreading.text.NarrativeText;
import ua.zvit.proofreading.text.Span;

class EventEvidenceTest {

    private static final int YEAR = 2025;

    private static FieldText field(String text) {
        return new FieldText("1.1", "narrative", NarrativeText.ofPlain(text), YEAR);
    }

    private static ToldNumbers numbers(String text) {
        return ToldNumbers.in(field(text), new Span(0, text.length()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            навчалися двадцять п'ять осіб          | 25
            подякували сорока двом добровольцям    | 42
            отримано дванадцятьма родинами         | 12
            приїхало семеро лікарів                | 7
            вміщує три сотні учнів                 | 300
            висаджено п'ять десятків лип           | 50
            прийшло двісті сорок людей             | 240
            приїхало 18 гостей                     | 18
            """)
    void readsNumbersSpeltOut(String text, int number) {
        assertThat(numbers(text).exact()).containsExactly(number);
    }

    @Test
    void takesNoNumberOfASchoolForACount() {
        assertThat(numbers("ремонт ліцею № 14 завершено").isEmpty()).isTrue();
    }

    @Test
    void takesRoundNumbersForNearOnes() {
        assertThat(numbers("майже дві сотні велосипедистів").agreeAbout(numbers("участь взяли 180 осіб")))
                .isTrue();
        assertThat(numbers("майже дві сотні велосипедистів").agreeAbout(numbers("участь взяли 120 осіб")))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({"четвертий, 4", "першого, 1", "дев'ятому, 9", "дванадцята, 12", "чотири, 0", "другорядний, 0"})
    void readsOrdinals(String word, int number) {
        assertThat(Numerals.ordinal(word)).isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource({"Tromsø, Тромсе", "Kaunas, Каунасі", "Brücke, Брюке", "Schwerin, Шверін", "Poznań, познанський"})
    void foldsTwoAlphabetsIntoOneSkeleton(String latin, String cyrillic) {
        assertThat(Transliteration.ofLatin(latin))
                .isPresent()
                .isIn(Transliteration.ofCyrillic(cyrillic), Transliteration.withoutEnding(cyrillic));
    }

    @Test
    void keepsOtherNamesApart() {
        assertThat(Transliteration.ofLatin("Kaunas")).isNotEqualTo(Transliteration.ofCyrillic("Краснік"));
    }

    @ParameterizedTest
    @CsvSource({
        "Центр надання адміністративних послуг, цнап",
        "драматичного театру, драмтеатр",
        "дитячо-юнацької спортивної школи, дюсш"
    })
    void knowsAbbreviationsByTheirWords(String words, String abbreviation) {
        assertThat(Abbreviations.at(field(words).words(), 0))
                .map(Abbreviations.Known::abbreviation)
                .contains(abbreviation);
    }
}
