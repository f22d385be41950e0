package ua.zvit.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MessagesTest {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    @Test
    void knowsTheSameKeysInBothLanguages() {
        assertThat(keys(Messages.UKRAINIAN)).isEqualTo(keys(Locale.ENGLISH));
    }

    @Test
    void countsInUkrainian() {
        Messages messages = Messages.in(Messages.UKRAINIAN);
        assertThat(messages.text("date.duration.message", "протягом дня", "1–5 мая", 5L))
                .endsWith("це 5 днів.");
        assertThat(messages.text("date.duration.message", "протягом дня", "1–2 мая", 2L))
                .endsWith("це 2 дні.");
    }

    @Test
    void writesSumsInTheReadersWay() {
        Object[] sums = {new BigDecimal("1234.50000"), new BigDecimal("1000.12345")};
        assertThat(Messages.in(Messages.UKRAINIAN).text("money.rounding.plan", sums))
                .contains("1\u00a0234,5", "1\u00a0000,123");
        assertThat(Messages.in(Locale.ENGLISH).text("money.rounding.plan", sums))
                .contains("1,234.5", "1,000.123");
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
