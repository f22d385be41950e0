package ua.zvit.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ErrorCodeTest {
    @ParameterizedTest
    @EnumSource(ErrorCode.class)
    void hasWordsInBothLanguages(ErrorCode error) {
        assertThat(Messages.bundle(Messages.UKRAINIAN).containsKey(error.messageKey()))
                .isTrue();
        assertThat(Messages.bundle(Locale.ENGLISH).containsKey(error.messageKey()))
                .isTrue();
    }
}
