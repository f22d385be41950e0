package ua.zvit.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ua.zvit.shared.Messages;

class MomentsTest {
    private static final Clock NOW = Clock.fixed(Instant.parse("2026-01-30T10:00:00Z"), ZoneId.of("Europe/Kyiv"));

    private final Moments ukrainian = new Moments(Messages.UKRAINIAN, NOW);
    private final Moments english = new Moments(Locale.ENGLISH, NOW);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-01-30T07:05:00Z | сьогодні о 9:05",
                "2026-01-29T14:40:00Z | учора о 16:40",
                "2026-01-27T08:00:00Z | у вівторок о 10:00",
                "2026-01-24T08:00:00Z | у суботу о 10:00",
                "2026-01-23T08:00:00Z | 23 січня, пт",
                "2025-12-31T08:00:00Z | 31 грудня 2025"
            })
    void tellsMomentsAsPeopleSayThem(String moment, String words) {
        assertThat(ukrainian.relative(Instant.parse(moment))).isEqualTo(words);
    }

    @Test
    void countsDaysInTheLocalZoneNotInUniversalTime() {
        assertThat(ukrainian.relative(Instant.parse("2026-01-29T22:30:00Z"))).isEqualTo("сьогодні о 0:30");
    }

    @Test
    void leavesOutTheYearOnlyWhenItIsThisOne() {
        assertThat(ukrainian.day(LocalDate.of(2026, 1, 29))).isEqualTo("29 січня, чт");
        assertThat(ukrainian.day(LocalDate.of(2027, 10, 24))).isEqualTo("24 жовтня 2027");
        assertThat(english.day(LocalDate.of(2026, 1, 29))).isEqualTo("Thu, 29 January");
    }

    @Test
    void tellsTheExactMomentForTheTitle() {
        assertThat(ukrainian.exact(Instant.parse("2026-01-29T14:40:00Z"))).isEqualTo("29 січня 2026 року, 16:40");
        assertThat(ukrainian.fullDay(LocalDate.of(2026, 1, 31))).isEqualTo("31 січня 2026 року");
    }
}
