package ua.zvit.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import org.junit.jupiter.api.Test;
import ua.zvit.intake.UnreadableFileException.Reason;

class IntakeMessagesTest {
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    @Test
    void knowsTheSameKeysInBothLanguages() {
        assertThat(keys(IntakeMessages.UKRAINIAN)).isEqualTo(keys(Locale.ENGLISH));
    }

    @Test
    void wordsEveryRefusal() {
        assertThat(keys(Locale.ENGLISH))
                .containsAll(Arrays.stream(Reason.values()).map(Reason::key).toList());
    }

    @Test
    void countsInUkrainian() {
        IntakeMessages messages = IntakeMessages.in(IntakeMessages.UKRAINIAN);
        assertThat(messages.text(Question.of("number-missing", "Захід", "2"))).isEqualTo("Номера не мають 2 заходи.");
        assertThat(messages.text(Question.of("section-missing", "1", "5"))).startsWith("5 заходів");
    }

    private static Set<String> keys(Locale locale) {
        return ResourceBundle.getBundle("ua.zvit.intake.messages", locale, NO_FALLBACK)
                .keySet();
    }
}
