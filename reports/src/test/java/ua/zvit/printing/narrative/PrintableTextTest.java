package ua.zvit.printing.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrintableTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "Ґанок, їжак, єнот, ікло – «№ 5» ₴|Ґанок, їжак, єнот, ікло – «№ 5» ₴",
                "йогурт|йогурт",
                "зв’язок ‘так’ ’|звʼязок ‘так’ ’",
                "свято 🎉 中|свято □ □",
                "a\u0000b\u0007c\td|abc d",
                "ко\u00ADма \u202Eзворот\u202C\uFEFF|кома зворот",
                "самотній \uD83D сурогат|самотній □ сурогат",
                "пункт\u20285|пункт 5",
                "нерозривний\u2011дефіс|нерозривний-дефіс"
            })
    void showsEveryCharacterOrASubstitute(String text, String expected) {
        assertThat(PrintableText.of(text)).isEqualTo(expected);
    }
}
