package ua.zvit.archive.retention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class RetentionTermTest {
    private static final LocalDate DECISION = LocalDate.of(2020, 3, 5);

    @Test
    void countsWholeYearsFromTheFirstOfJanuaryAfterTheDecision() {
        assertThat(RetentionTerm.lastDay(DECISION, 5, 5)).isEqualTo(LocalDate.of(2025, 12, 31));
        assertThat(RetentionTerm.isOver(LocalDate.of(2025, 12, 31), LocalDate.of(2025, 12, 31)))
                .isFalse();
        assertThat(RetentionTerm.isOver(LocalDate.of(2025, 12, 31), LocalDate.of(2026, 1, 1)))
                .isTrue();
    }

    @Test
    void neverEndsForWhatIsKeptForGoodByEither() {
        assertThat(RetentionTerm.lastDay(DECISION, null, 5)).isNull();
        assertThat(RetentionTerm.lastDay(DECISION, 5, null)).isNull();
        assertThat(RetentionTerm.isOver(null, LocalDate.MAX)).isFalse();
    }

    @Test
    void isLengthenedByTheNomenclatureButNotShortened() {
        assertThat(RetentionTerm.lastDay(DECISION, 5, 10)).isEqualTo(LocalDate.of(2030, 12, 31));
        assertThat(RetentionTerm.lastDay(DECISION, 5, 1)).isEqualTo(LocalDate.of(2025, 12, 31));
    }
}
