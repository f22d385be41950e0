package ua.zvit.intake.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountReaderTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 234,5|1234.5",
                "1\u00a0234,50|1234.50",
                "1\u2009234\u202f567,8|1234567.8",
                "1.234,50|1234.50",
                "1,234.50|1234.50",
                "1.234.567|1234567",
                "−15,3|-15.3",
                "- 15.3|-15.3",
                "(15,3)|-15.3",
                "(1 215,3)|-1215.3",
                "0|0",
                "35,0 тис. грн|35.0"
            })
    void readsSumsAsPeopleWriteThem(String told, BigDecimal number) {
        assertThat(AmountReader.of(told).number()).isEqualByComparingTo(number);
        assertThat(AmountReader.of(told).kind()).isEqualTo(Amount.Kind.NUMBER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "–", "-", "—", "х", " "})
    void takesADashForNothing(String told) {
        assertThat(AmountReader.of(told).kind()).isEqualTo(Amount.Kind.NONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"у межах кошторису", "близько 5 тис.", "12,5 / 10", "1 23,4", "п'ять"})
    void guessesNoSumOutOfWords(String told) {
        assertThat(AmountReader.of(told).kind()).isEqualTo(Amount.Kind.WORDS);
    }

    @Test
    void tellsWhatMayBeReadInTwoWays() {
        assertThat(AmountReader.of("1.234").kind()).isEqualTo(Amount.Kind.AMBIGUOUS);
        assertThat(AmountReader.of("0,125").kind()).isEqualTo(Amount.Kind.NUMBER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"#REF!", "#DIV/0!", "#ДІЛ/0!", "Err:502", "#Н/Д"})
    void tellsAFormulaThatFailed(String told) {
        assertThat(AmountReader.of(told).kind()).isEqualTo(Amount.Kind.ERROR);
    }
}
