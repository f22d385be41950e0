package ua.zvit.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YesNoTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"так/ні|так|ні", "Так / ні|так|ні", "(так/ні)|так|ні", "виконано/не виконано|виконано|не виконано"
            })
    void knowsAUnitHoweverItIsWritten(String unit, String yes, String no) {
        YesNo pair = YesNo.of(unit).orElseThrow();
        assertThat(pair.word(new BigDecimal("1.0"))).contains(yes);
        assertThat(pair.word(new BigDecimal("0.00"))).contains(no);
        assertThat(pair.value(" " + yes.toUpperCase(java.util.Locale.ROOT) + "."))
                .contains(BigDecimal.ONE);
        assertThat(pair.value(no)).contains(BigDecimal.ZERO);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "од.", "%", "так", "так/ні/можливо"})
    void takesNoOtherUnitForOne(String unit) {
        assertThat(YesNo.of(unit)).isEmpty();
    }

    @Test
    void saysNothingOfOtherNumbersAndWords() {
        YesNo pair = YesNo.of("так/ні").orElseThrow();
        assertThat(pair.word(new BigDecimal("0.5"))).isEmpty();
        assertThat(pair.word(null)).isEmpty();
        assertThat(pair.value("мабуть")).isEmpty();
        assertThat(YesNo.having("не виконано")).map(YesNo::unit).contains("виконано/не виконано");
        assertThat(YesNo.units()).startsWith("так/ні");
    }
}
