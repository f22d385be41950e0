package ua.zvit.approval;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import ua.zvit.approval.values.ApprovalStage;
import ua.zvit.approval.values.DueDays;
import ua.zvit.calendar.Holidays;
import ua.zvit.calendar.UntouchedCalendar;
import ua.zvit.calendar.WorkingDays;

class StageDatesTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 1, 12);
    private static final LocalDate SESSION = LocalDate.of(2026, 2, 26);
    private static final DueDays WITHOUT = new DueDays(10, 3, 2, 5, null);
    private static final DueDays UNTIL = new DueDays(10, 3, 2, 5, SESSION);

    private final StageDates dates = new StageDates(new WorkingDays(new UntouchedCalendar(), new Holidays()));

    @Test
    void countsForwardsWithoutASession() {
        assertThat(due(WITHOUT, ApprovalStage.DRAFTING, MONDAY)).isEqualTo(LocalDate.of(2026, 1, 26));
        assertThat(due(WITHOUT, ApprovalStage.HEAD_SIGNATURE, MONDAY)).isEqualTo(LocalDate.of(2026, 1, 14));
    }

    @Test
    void countsBackwardsFromTheSession() {
        assertThat(due(UNTIL, ApprovalStage.COUNCIL, MONDAY)).isEqualTo(SESSION);
        assertThat(due(UNTIL, ApprovalStage.HEAD_SIGNATURE, MONDAY)).isEqualTo(LocalDate.of(2026, 2, 19));
        assertThat(due(UNTIL, ApprovalStage.REVIEW, MONDAY)).isEqualTo(LocalDate.of(2026, 2, 17));
        assertThat(due(UNTIL, ApprovalStage.DRAFTING, MONDAY)).isEqualTo(LocalDate.of(2026, 2, 12));
    }

    @Test
    void whoIsLateHasTheNextWorkingDayButNeverBeyondTheSession() {
        assertThat(due(UNTIL, ApprovalStage.DRAFTING, LocalDate.of(2026, 2, 20)))
                .isEqualTo(LocalDate.of(2026, 2, 23));
        assertThat(due(UNTIL, ApprovalStage.COUNCIL, SESSION)).isEqualTo(SESSION);
    }

    @Test
    void countsForwardsOnceTheSessionIsOver() {
        assertThat(due(UNTIL, ApprovalStage.REVIEW, SESSION.plusDays(1))).isEqualTo(LocalDate.of(2026, 3, 4));
        assertThat(due(UNTIL, ApprovalStage.SECRETARY_SIGNATURE, SESSION)).isEqualTo(LocalDate.of(2026, 3, 2));
    }

    @Test
    void theEarliestSessionLeavesADayForTheDepartments() {
        LocalDate earliest = dates.earliestSession(1, WITHOUT, 0, MONDAY);
        DueDays planned = new DueDays(10, 3, 2, 5, earliest);
        assertThat(due(planned, ApprovalStage.DRAFTING, MONDAY)).isEqualTo(MONDAY.plusDays(1));
        assertThat(due(planned, ApprovalStage.REVIEW, MONDAY)).isEqualTo(LocalDate.of(2026, 1, 16));
    }

    @Test
    void stagesOfVisasHaveTheirDaysBeforeTheHead() {
        assertThat(dates.due(1, UNTIL, ApprovalStage.DRAFTING, 3, MONDAY)).isEqualTo(LocalDate.of(2026, 2, 9));
        assertThat(dates.dueOfVisa(1, UNTIL, ApprovalStage.VISA, 2, 1, MONDAY)).isEqualTo(LocalDate.of(2026, 2, 11));
        assertThat(dates.dueOfVisa(1, UNTIL, ApprovalStage.VISA, 1, 0, MONDAY)).isEqualTo(LocalDate.of(2026, 2, 12));
        assertThat(dates.dueOfVisa(1, WITHOUT, ApprovalStage.VISA, 2, 1, MONDAY))
                .isEqualTo(LocalDate.of(2026, 1, 14));
        LocalDate earliest = dates.earliestSession(1, WITHOUT, 3, MONDAY);
        assertThat(dates.due(1, new DueDays(10, 3, 2, 5, earliest), ApprovalStage.DRAFTING, 3, MONDAY))
                .isEqualTo(MONDAY.plusDays(1));
    }

    private LocalDate due(DueDays days, ApprovalStage stage, LocalDate today) {
        return dates.due(1, days, stage, 0, today);
    }
}
