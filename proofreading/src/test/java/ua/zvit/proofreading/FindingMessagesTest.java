package ua.zvit.proofreading;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FindingMessagesTest {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    @Test
    void knowsTheSameKeysInBothLanguages() {
        assertThat(keys(FindingMessages.UKRAINIAN)).isEqualTo(keys(Locale.ENGLISH));
    }

    @Test
    void countsInUkrainian() {
        FindingMessages messages = FindingMessages.in(FindingMessages.UKRAINIAN);
        assertThat(messages.text("date.duration.message", "протягом дня", "1–5 мая", 5L))
                .endsWith("це 5 днів.");
        assertThat(messages.text("date.duration.message", "протягом дня", "1–2 мая", 2L))
                .endsWith("це 2 дні.");
    }

    @Test
    void writesSumsInTheReadersWay() {
        Object[] sums = {new BigDecimal("1234.50000"), new BigDecimal("1000.12345")};
        assertThat(FindingMessages.in(FindingMessages.UKRAINIAN).text("money.rounding.plan", sums))
                .contains("1\u00a0234,5", "1\u00a0000,123");
        assertThat(FindingMessages.in(Locale.ENGLISH).text("money.rounding.plan", sums))
                .contains("1,234.5", "1,000.123");
    }

    @Test
    void fallsBackToUkrainianForOtherLanguages() {
        assertThat(FindingMessages.in(Locale.FRENCH).text("check.report")).isEqualTo("Звіт загалом");
    }

    private static Set<String> keys(Locale locale) {
        return ResourceBundle.getBundle("ua.zvit.proofreading.messages", locale, NO_FALLBACK)
                .keySet();
    }
}
