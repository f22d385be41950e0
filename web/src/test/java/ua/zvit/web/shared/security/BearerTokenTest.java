package ua.zvit.web.shared.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class BearerTokenTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"Bearer abc.def-1_2~3+4/5==", "bearer abc.def-1_2~3+4/5==", "BEARER   abc.def-1_2~3+4/5== "})
    void readsTheTokenWhateverTheCaseOfTheScheme(String header) {
        assertThat(BearerToken.of(header)).contains("abc.def-1_2~3+4/5==");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "Bearer", "Bearer ", "Basic YTpi", "Bearer a b", "Bearer токен", "abc"})
    void findsNoneInAnythingElse(String header) {
        assertThat(BearerToken.of(header)).isEmpty();
    }

    @Test
    void isNotSlowedDownByALongHeader() {
        assertThat(BearerToken.of("Bearer " + "=".repeat(100_000) + "!")).isEmpty();
    }
}
