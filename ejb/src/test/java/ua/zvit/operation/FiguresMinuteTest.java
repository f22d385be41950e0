package ua.zvit.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import ua.zvit.operation.values.SystemFigures;
import ua.zvit.shared.Figures;

class FiguresMinuteTest {
    private static final Instant NOW = Instant.parse("2026-01-20T10:00:00Z");

    @Test
    void tellsWhatWaitsAndForHowLong() {
        FiguresMinute.tell(figures(NOW.minus(Duration.ofHours(2)), NOW.minus(Duration.ofDays(1))), NOW);
        Map<Figures.Name, Double> told = Figures.measures();
        assertThat(told)
                .containsEntry(new Figures.Name("tasks", "open"), 7.0)
                .containsEntry(new Figures.Name("tasks", "late"), 2.0)
                .containsEntry(new Figures.Name("letters", "stuck"), 1.0)
                .containsEntry(new Figures.Name("letters_oldest_age", ""), 7_200.0)
                .containsEntry(new Figures.Name("archive_verified_age", ""), 86_400.0);
    }

    /** No age of what never was, rather than a wrong one. */
    @Test
    void saysNothingOfWhatIsNotKnownAnyMore() {
        FiguresMinute.tell(figures(null, NOW), NOW);
        FiguresMinute.tell(figures(null, null), NOW);
        assertThat(Figures.measures())
                .containsEntry(new Figures.Name("letters_oldest_age", ""), 0.0)
                .doesNotContainKey(new Figures.Name("archive_verified_age", ""));
    }

    private static SystemFigures figures(Instant oldestLetter, Instant verified) {
        return new SystemFigures(
                new SystemFigures.Mail(3, 1, oldestLetter),
                new SystemFigures.Work(7, 2, 0, 1, 4),
                new SystemFigures.Archive(5, verified, 0, verified),
                "80",
                "17.10",
                1);
    }
}
