package ua.zvit.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import ua.zvit.operation.values.SystemFigures;
import ua.zvit.operation.values.SystemLevel;
import ua.zvit.operation.values.SystemLine;
import ua.zvit.operation.values.TimedJob;

/** What needs a hand is told from what does not. */
class SystemQueriesTest {
    private static final Instant NOW = Instant.parse("2026-01-20T10:00:00Z");

    @AfterEach
    void forgetSettings() {
        System.clearProperty("zvit.smtp.host");
    }

    @Test
    void lettersNeedAHandOnlyWhereThereIsMailAndTheyDoNotGo() {
        SystemFigures.Mail stuck = new SystemFigures.Mail(3, 1, NOW.minus(Duration.ofMinutes(5)));
        assertThat(SystemQueries.mail(stuck, NOW)).satisfies(line -> is(line, SystemLevel.GOOD, "mail-off"));
        System.setProperty("zvit.smtp.host", "mail.example.org");
        assertThat(SystemQueries.mail(stuck, NOW)).satisfies(line -> is(line, SystemLevel.BAD, "mail-stuck"));
        assertThat(SystemQueries.mail(new SystemFigures.Mail(3, 0, NOW.minus(Duration.ofHours(2))), NOW))
                .satisfies(line -> is(line, SystemLevel.LOOK, "mail-slow"));
        assertThat(SystemQueries.mail(new SystemFigures.Mail(3, 0, NOW), NOW))
                .satisfies(line -> is(line, SystemLevel.GOOD, "mail"));
    }

    @Test
    void anArchiveIsToBeVerifiedEveryNight() {
        assertThat(SystemQueries.archive(new SystemFigures.Archive(0, null, 0, null), NOW))
                .satisfies(line -> is(line, SystemLevel.GOOD, "archive-empty"));
        assertThat(SystemQueries.archive(new SystemFigures.Archive(2, null, 0, null), NOW))
                .satisfies(line -> is(line, SystemLevel.LOOK, "archive-unverified"));
        assertThat(SystemQueries.archive(new SystemFigures.Archive(2, NOW.minus(Duration.ofDays(3)), 0, null), NOW))
                .satisfies(line -> is(line, SystemLevel.LOOK, "archive-late"));
        assertThat(SystemQueries.archive(new SystemFigures.Archive(2, NOW, 1, null), NOW))
                .satisfies(line -> is(line, SystemLevel.BAD, "archive-problems"));
        assertThat(SystemQueries.archive(new SystemFigures.Archive(2, NOW, 0, NOW), NOW))
                .satisfies(line -> is(line, SystemLevel.GOOD, "archive"));
    }

    @Test
    void aJobThatWasCutOffIsTold() {
        TimedJob done = new TimedJob("ArchiveNight", "one", NOW.minusSeconds(60), NOW);
        TimedJob running = new TimedJob("MailMinute", "one", NOW.minusSeconds(60), null);
        TimedJob cut = new TimedJob("EvidenceNight", "two", NOW.minus(Duration.ofDays(1)), null);
        assertThat(SystemQueries.jobs(List.of(done, running), NOW))
                .satisfies(line -> is(line, SystemLevel.GOOD, "jobs"));
        assertThat(SystemQueries.jobs(List.of(done, cut), NOW))
                .satisfies(line -> is(line, SystemLevel.LOOK, "jobs-unfinished"))
                .satisfies(line -> assertThat(line.values().get(0)).isEqualTo("EvidenceNight"));
    }

    private static void is(SystemLine line, SystemLevel level, String words) {
        assertThat(line.level()).isEqualTo(level);
        assertThat(line.words()).isEqualTo(words);
    }
}
