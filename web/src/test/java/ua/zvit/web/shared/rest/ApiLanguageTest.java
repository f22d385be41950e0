package ua.zvit.web.shared.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ApiLanguageTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "null",
            value = {
                "null | uk",
                "en | en",
                "en-GB,en;q=0.9 | en",
                "uk,en;q=0.5 | uk",
                "de,fr | uk",
                "* | uk",
                "not a language!! | uk",
                "pl;q=0.9,en;q=0.8,uk;q=0.1 | en"
            })
    void speaksUkrainianUnlessEnglishIsWantedMore(String accepted, String spoken) {
        assertThat(ApiLanguage.of(accepted)).isEqualTo(Locale.forLanguageTag(spoken));
    }
}
