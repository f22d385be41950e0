package ua.zvit.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MessagesTest {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    @Test
    void knowsTheSameKeysInBothLanguages() {
        assertThat(keys(new Locale("uk"))).isEqualTo(keys(Locale.ENGLISH));
    }

    @Test
    void countsInUkrainian() {
        Messages messages = Messages.in(new Locale("uk"));
        assertThat(messages.text("date.duration.message", "протягом дня", "1–5 мая", 5L))
                .endsWith("це 5 днів.");
        assertThat(messages.text("date.duration.message", "протягом дня", "1–2 мая", 2L))
                .endsWith("це 2 дні.");
    }

    @Test
    void fallsBackToUkrainianForOtherLanguages() {
        assertThat(Messages.in(Locale.FRENCH).text("check.report")).isEqualTo("Звіт загалом");
    }

    private static Set<String> keys(Locale locale) {
        return ResourceBundle.getBundle("ua.zvit.check.messages", locale, NO_FALLBACK)
                .keySet();
    }
}
