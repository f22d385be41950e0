package ua.zvit.proofreading.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinkAddressTest {

    @ParameterizedTest
    @CsvSource({
        "https://rada.example.ua/news?id=1#top, https://rada.example.ua/news?id=1",
        "rada.example.ua, https://rada.example.ua",
        "HTTP://rada.example.ua/x, HTTP://rada.example.ua/x",
        "https://example.ua/новини, https://example.ua/%D0%BD%D0%BE%D0%B2%D0%B8%D0%BD%D0%B8"
    })
    void writesAnAddressInOneWay(String written, String expected) {
        assertThat(LinkAddress.of(written)).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ftp://example.ua/", "htps://example.ua", "a b", "https://", "https://exa mple.ua/"})
    void leavesWhatCannotBeTriedOut(String written) {
        assertThat(LinkAddress.of(written)).isEmpty();
    }

    @Test
    void leavesWhatIsTooLong() {
        assertThat(LinkAddress.of("https://example.ua/" + "x".repeat(3_000))).isEmpty();
    }
}
