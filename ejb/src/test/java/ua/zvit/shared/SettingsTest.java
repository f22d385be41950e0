package ua.zvit.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SettingsTest {
    private static final String NAME = "zvit.test.days";

    @AfterEach
    void clear() {
        System.clearProperty(NAME);
    }

    @Test
    void takesTheDefaultWhenNothingIsSet() {
        assertThat(Settings.positive(NAME, 7)).isEqualTo(7);
        assertThat(Settings.enabled(NAME)).isFalse();
    }

    @Test
    void namesTheSettingThatIsWrong() {
        System.setProperty(NAME, "-3");
        assertThatIllegalStateException()
                .isThrownBy(() -> Settings.positive(NAME, 7))
                .withMessageContaining(NAME)
                .withMessageContaining("-3");
    }
}
