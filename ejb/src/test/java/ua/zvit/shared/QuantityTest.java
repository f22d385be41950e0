package ua.zvit.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityTest {

    @ParameterizedTest
    @CsvSource({"12.50,12.5", "1E+3,1000", "0.000,0", "-1.25,-1.25", "999999999999999.999999,999999999999999.999999"})
    void isExactAndPlain(String given, String told) {
        assertThat(new Quantity(new BigDecimal(given)).value().toPlainString()).isEqualTo(told);
    }

    @Test
    void equalsHoweverItWasWritten() {
        assertThat(new Quantity(new BigDecimal("2.0"))).isEqualTo(new Quantity(new BigDecimal("2")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1000000000000000", "-1000000000000000", "0.0000001", "1E+400"})
    void refusesWhatTheDatabaseCouldNotKeep(String given) {
        assertThatThrownBy(() -> new Quantity(new BigDecimal(given))).isInstanceOf(IllegalArgumentException.class);
    }
}
