package ua.zvit.web.shared.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class DownloadTest {

    @Test
    void namesTheFileInUkrainianAndInDigits() {
        assertThat(disposition("Програма розвитку 2025"))
                .startsWith("attachment; filename=\"2025-7.pdf\"; filename*=UTF-8''")
                .endsWith("%202025.pdf");
    }

    @Test
    void dropsWhatFileSystemsAndHeadersRefuse() {
        String name = decoded(disposition("Звіт: \"А/Б\"\r\nSet-Cookie: x"));
        assertThat(name).isEqualTo("Звіт А Б Set-Cookie x.pdf");
    }

    @Test
    void cutsALongNameBetweenWords() {
        assertThat(decoded(disposition("слово ".repeat(40))))
                .hasSizeLessThanOrEqualTo(84)
                .endsWith("слово.pdf");
    }

    @Test
    void cutsALongNameWithoutASpace() {
        assertThat(decoded(disposition("я".repeat(300)))).isEqualTo("я".repeat(80) + ".pdf");
    }

    private static String disposition(String title) {
        return Download.pdf(new byte[0], title, "2025-7").disposition();
    }

    private static String decoded(String disposition) {
        return URLDecoder.decode(disposition.substring(disposition.indexOf("''") + 2), StandardCharsets.UTF_8);
    }
}
