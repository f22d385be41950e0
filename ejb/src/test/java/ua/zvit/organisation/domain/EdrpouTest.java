package ua.zvit.organisation.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EdrpouTest {

    /** Codes of public bodies, from both parts of the register. */
    @ParameterizedTest
    @ValueSource(strings = {"04060772", "00032129", "14360570", "40108625"})
    void knowsTheLastDigitThatProvesTheOthers(String code) {
        assertThat(Edrpou.isProven(code)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"04060773", "04060727", "00032192", "40108652", "14360571"})
    void noticesASlip(String code) {
        assertThat(Edrpou.isProven(code)).isFalse();
    }
}
