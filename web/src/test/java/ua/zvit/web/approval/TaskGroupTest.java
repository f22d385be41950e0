package ua.zvit.web.approval;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import ua.zvit.approval.values.TaskKind;
import ua.zvit.approval.values.TaskSummary;
import ua.zvit.shared.ReportingPeriod;
import ua.zvit.web.approval.TaskGroup.Urgency;

class TaskGroupTest {
    private static final LocalDate WEDNESDAY = LocalDate.of(2026, 1, 28);

    @Test
    void overdueComeFirstThenTodayThenTheNextSevenDaysThenLater() {
        List<TaskGroup> groups = TaskGroup.of(
                List.of(due("2026-02-05"), due("2026-02-04"), due("2026-01-29"), due("2026-01-28"), due("2026-01-27")),
                WEDNESDAY);
        assertThat(groups)
                .extracting(TaskGroup::urgency)
                .containsExactly(Urgency.LATE, Urgency.TODAY, Urgency.WEEK, Urgency.LATER);
        assertThat(groups.get(2).tasks())
                .extracting(TaskSummary::due)
                .containsExactly(LocalDate.of(2026, 2, 4), LocalDate.of(2026, 1, 29));
    }

    @Test
    void whatCameBackStandsAboveWhatIsNewAndTheRestKeepsItsOrder() {
        TaskSummary draft = task(WEDNESDAY, 3, 0);
        TaskSummary other = task(WEDNESDAY, 0, 0);
        TaskSummary returned = task(WEDNESDAY, 1, 2);
        assertThat(TaskGroup.of(List.of(draft, other, returned), WEDNESDAY)
                        .get(0)
                        .tasks())
                .containsExactly(returned, draft, other);
    }

    @Test
    void isWrittenWhenOnlySubmittingIsLeft() {
        assertThat(task(WEDNESDAY, 3, 0).isWritten()).isTrue();
        assertThat(task(WEDNESDAY, 2, 0).isWritten()).isFalse();
    }

    @Test
    void withoutADayIsLater() {
        assertThat(TaskGroup.of(List.of(task(null)), WEDNESDAY))
                .extracting(TaskGroup::urgency)
                .containsExactly(Urgency.LATER);
    }

    private static TaskSummary due(String day) {
        return task(LocalDate.parse(day));
    }

    private static TaskSummary task(LocalDate due) {
        return task(due, 0, 0);
    }

    private static TaskSummary task(LocalDate due, int written, int returned) {
        return new TaskSummary(
                "t",
                TaskKind.DRAFT,
                1,
                "Програма",
                ReportingPeriod.ofYear(2025),
                List.of("1.1", "1.2", "1.3"),
                written,
                returned,
                Instant.EPOCH,
                due);
    }
}
