package ua.zvit.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class CalendarTextTest {
    private static final String LONG =
            "написати записи: «Програма міжнародної співпраці, промоції; та розвитку \\ громади на 2024–2027 роки», 2025 рік";

    private final String written = new CalendarText("Строки")
            .day("7f", LocalDate.of(2025, 12, 31), LONG, "http://z/report.xhtml?id=7", Instant.EPOCH)
            .end();

    @Test
    void isAWholeDayThatEndsWithTheNextYearsFirst() {
        assertThat(unfolded())
                .startsWith("BEGIN:VCALENDAR", "VERSION:2.0")
                .endsWith("END:VCALENDAR")
                .contains(
                        "UID:7f@zvit",
                        "DTSTAMP:19700101T000000Z",
                        "DTSTART;VALUE=DATE:20251231",
                        "DTEND;VALUE=DATE:20260101",
                        "URL:http://z/report.xhtml?id=7");
    }

    @Test
    void foldsLinesWithoutCuttingALetter() {
        assertThat(List.of(written.split("\r\n"))).allSatisfy(line -> assertThat(line.getBytes(StandardCharsets.UTF_8))
                .hasSizeLessThanOrEqualTo(75));
        assertThat(written).endsWith("\r\n").doesNotContain("\uFFFD");
    }

    @Test
    void escapesWhatMeansSomething() {
        assertThat(unfolded())
                .contains("SUMMARY:"
                        + LONG.replace("\\", "\\\\").replace(",", "\\,").replace(";", "\\;"));
        assertThat(new CalendarText("a\nb").end()).contains("X-WR-CALNAME:a\\nb\r\n");
    }

    private List<String> unfolded() {
        return List.of(written.replace("\r\n ", "").split("\r\n"));
    }
}
