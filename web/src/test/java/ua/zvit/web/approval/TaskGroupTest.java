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
    void overdueComeFirstThenThisWeekThenLater() {
        List<TaskGroup> groups = TaskGroup.of(
                List.of(due("2026-02-02"), due("2026-02-01"), due("2026-01-27"), due("2026-01-28")), WEDNESDAY);
        assertThat(groups).extracting(TaskGroup::urgency).containsExactly(Urgency.LATE, Urgency.WEEK, Urgency.LATER);
        assertThat(groups.get(1).tasks())
                .extracting(TaskSummary::due)
                .containsExactly(LocalDate.of(2026, 2, 1), LocalDate.of(2026, 1, 28));
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
        return new TaskSummary(
                "t",
                TaskKind.DRAFT,
                1,
                "Програма",
                ReportingPeriod.ofYear(2025),
                List.of("1.1"),
                0,
                0,
                Instant.EPOCH,
                due);
    }
}
