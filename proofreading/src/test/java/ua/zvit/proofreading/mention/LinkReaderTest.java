package ua.zvit.proofreading.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinkReaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            (https://a-b.gov.ua/x?y=1).  | https:// | a-b.gov.ua
            www.example.org              | ''       | example.org
            visit-town.org.ua            | ''       | visit-town.org.ua
            http:/example.org            | http:/   | example.org
            """)
    void findsAddressesWithAndWithoutScheme(String text, String scheme, String host) {
        assertThat(LinkReader.in(text)).singleElement().satisfies(link -> {
            assertThat(link.scheme()).isEqualTo(scheme);
            assertThat(link.host()).isEqualTo(host);
        });
    }

    @Test
    void takesMailAddressesAndAbbreviationsForNoLinks() {
        assertThat(LinkReader.in("пошта int@khm.gov.ua, e.V, т.ч. Дія.Бізнес, 15.01.2025"))
                .isEmpty();
    }
}
