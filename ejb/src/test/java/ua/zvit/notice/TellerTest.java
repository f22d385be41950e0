package ua.zvit.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ua.zvit.approval.values.TaskQueue;
import ua.zvit.organisation.values.Staff;

class TellerTest {
    private static final Staff STAFF = new Staff(
            Map.of(3L, Set.of("oksana", "petro")),
            Map.of(3L, "ivan"),
            Map.of(9L, "ivan"),
            Set.of("olena"),
            Set.of("admin"));

    /** The last two are the nights on which clocks change. */
    @ParameterizedTest
    @CsvSource({
        "2026-01-12T07:59:00+02:00[Europe/Kyiv], 2026-01-12T06:00:00Z",
        "2026-01-12T08:00:00+02:00[Europe/Kyiv], 2026-01-13T06:00:00Z",
        "2025-12-31T20:00:00+02:00[Europe/Kyiv], 2026-01-01T06:00:00Z",
        "2026-03-28T20:00:00+02:00[Europe/Kyiv], 2026-03-29T05:00:00Z",
        "2026-10-24T20:00:00+03:00[Europe/Kyiv], 2026-10-25T06:00:00Z"
    })
    void theDailyLetterGoesInTheMorning(ZonedDateTime now, Instant morning) {
        assertThat(Teller.nextMorning(now)).isEqualTo(morning);
    }

    @Test
    void knowsWhoTakesWorkFromAQueue() {
        assertThat(Teller.at(TaskQueue.ofDepartment(3), STAFF)).containsExactlyInAnyOrder("oksana", "petro");
        assertThat(Teller.at(TaskQueue.ofPosition(9), STAFF)).containsExactly("ivan");
        assertThat(Teller.at(TaskQueue.ofCouncil(1), STAFF)).containsExactly("olena");
        assertThat(Teller.at(TaskQueue.ofDepartment(4), STAFF)).isEmpty();
        assertThat(Teller.at(TaskQueue.ofPosition(8), STAFF)).isEmpty();
    }
}
