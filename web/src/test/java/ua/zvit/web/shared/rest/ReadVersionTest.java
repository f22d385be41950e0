package ua.zvit.web.shared.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import ua.zvit.shared.ZvitException;

class ReadVersionTest {

    @Test
    void readsTheTagThatWasGivenOut() {
        assertThat(ReadVersion.of("\"12\"")).isEqualTo(12);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  ", "*", " * "})
    void asksForTheVersion(String ifMatch) {
        assertThatThrownBy(() -> ReadVersion.of(ifMatch))
                .isInstanceOfSatisfying(ZvitException.class, refused -> assertThat(refused.code())
                        .isEqualTo("VERSION-REQUIRED"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"W/\"12\"", "12", "\"12\", \"13\"", "\"abc\"", "\"-1\"", "\"99999999999\""})
    void matchesNothingForATagNeverGivenOut(String ifMatch) {
        assertThat(ReadVersion.of(ifMatch)).isEqualTo(-1);
    }
}
