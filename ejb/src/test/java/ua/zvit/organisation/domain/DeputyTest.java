package ua.zvit.organisation.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import ua.zvit.organisation.values.DeputySummary;
import ua.zvit.shared.Fault;
import ua.zvit.shared.ZvitException;

/** Who stands in for a department's people, and for which days. */
class DeputyTest {
    private static final LocalDate TODAY = LocalDate.now();

    @Test
    void needsAPersonAndDaysThatAreNotOver() {
        assertThatCode(() -> Deputy.check(wanted("colleague", TODAY.minusDays(1), TODAY)))
                .doesNotThrowAnyException();
        assertThat(faults(wanted(" ", null, null)))
                .containsExactlyInAnyOrder("username missing", "from missing", "to missing");
        assertThat(faults(wanted("colleague", TODAY, TODAY.minusDays(1)))).containsExactly("to over");
        assertThat(faults(wanted("colleague", TODAY.plusDays(2), TODAY.plusDays(1))))
                .containsExactly("to ends-before");
    }

    @Test
    void holdsOnItsFirstAndLastDay() {
        DeputySummary deputy = wanted("colleague", TODAY, TODAY.plusDays(2));
        assertThat(deputy.holds(TODAY)).isTrue();
        assertThat(deputy.holds(TODAY.plusDays(2))).isTrue();
        assertThat(deputy.holds(TODAY.minusDays(1))).isFalse();
        assertThat(deputy.holds(TODAY.plusDays(3))).isFalse();
    }

    private static DeputySummary wanted(String username, LocalDate from, LocalDate to) {
        return new DeputySummary(0, "education", null, username, null, from, to, "відпустка", null, 0);
    }

    private static List<String> faults(DeputySummary wanted) {
        ZvitException refused = catchThrowableOfType(ZvitException.class, () -> Deputy.check(wanted));
        assertThat(refused.code()).isEqualTo("DEPUTY-INVALID");
        return refused.faults().stream()
                .map((Fault fault) -> fault.field() + " " + fault.code())
                .toList();
    }
}
