package ua.zvit.proofreading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChangeWordsTest {
    private final ChangeWords words = new ChangeWords(FindingMessages.in(FindingMessages.UKRAINIAN));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            18-21      | 18–21      | «18-21» → «18–21»
            м. Люблін  | м.~Люблін  | «м.␣Люблін» → «м.⍽Люблін» (⍽ – нерозривний пробіл)
            '  '       | ' '        | «␣␣» → «␣» (␣ – пробіл)
            мiсті      | місті      | «мiсті» → «місті» (літери української абетки замість схожих)
            ' '        | ''         | «␣» → «» (␣ – пробіл)
            """)
    void namesWhatTheEyeCannotSee(String text, String fix, String told) {
        Place place = new Place("1", "narrative", 0, text.length(), text, text, fix.replace('~', '\u00a0'));
        Finding finding = new Finding("a.b", Severity.WARNS, List.of(place), Message.of("a.b.message"));
        assertThat(words.of(finding)).isEqualTo(told);
    }
}
