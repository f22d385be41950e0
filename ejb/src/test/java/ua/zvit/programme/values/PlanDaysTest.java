package ua.zvit.programme.values;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PlanDaysTest {
    private static final LocalDate ADOPTED = LocalDate.of(2022, 12, 21);
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 29);
    private static final PlanDays DAYS = new PlanDays(ADOPTED, 2025, TODAY);

    @Test
    void takesWhatWasDecidedFromTheAdoptionToTheEndOfTheYear() {
        assertThat(DAYS.ofAdoption()).isEmpty();
        assertThat(DAYS.ofAmendment(ADOPTED)).isEmpty();
        assertThat(DAYS.ofAmendment(LocalDate.of(2025, 12, 31))).isEmpty();
    }

    @Test
    void refusesAnAmendmentBeforeTheAdoptionOrAfterTheYear() {
        assertThat(code(DAYS.ofAmendment(ADOPTED.minusDays(1)))).hasValue("date-before-adoption");
        assertThat(code(DAYS.ofAmendment(LocalDate.of(2026, 1, 1)))).hasValue("date-after-period");
        assertThat(code(DAYS.ofAmendment(TODAY.plusDays(1)))).hasValue("date-in-future");
    }

    @Test
    void refusesAnAdoptionThatCanNotHaveBeen() {
        assertThat(code(new PlanDays(TODAY.plusDays(1), 2027, TODAY).ofAdoption()))
                .hasValue("date-in-future");
        assertThat(code(new PlanDays(TODAY, 2025, TODAY).ofAdoption())).hasValue("date-after-period");
        assertThat(new PlanDays(null, 2025, TODAY).ofAdoption()).isEmpty();
        assertThat(new PlanDays(ADOPTED, 0, TODAY).ofAmendment(TODAY)).isEmpty();
    }

    private static Optional<String> code(Optional<PlanDays.Wrong> wrong) {
        return wrong.map(PlanDays.Wrong::code);
    }
}
