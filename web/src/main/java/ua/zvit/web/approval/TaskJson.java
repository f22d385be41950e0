package ua.zvit.web.approval;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import ua.zvit.approval.values.TaskSummary;
import ua.zvit.web.shared.rest.Words;

/**
 * A task in the caller's queue.
 *
 * @param kind {@code draft}, {@code clear} (a department's part, for its own head), {@code visa}, {@code review}, {@code sign}
 *     or {@code adopt}
 * @param measures numbers of the measures concerned
 * @param written how many of them are complete already; only for drafting
 * @param returned how many of them came back with a remark; only for drafting
 * @param due last day; null when there is none
 */
public record TaskJson(
        String id,
        String kind,
        long reportId,
        String programme,
        int year,
        String period,
        List<String> measures,
        int written,
        int returned,
        Instant since,
        LocalDate due) {

    public static TaskJson of(TaskSummary task) {
        return new TaskJson(
                task.id(),
                Words.of(task.kind()),
                task.reportId(),
                task.programme(),
                task.period().year(),
                Words.of(task.period().kind()),
                task.measures(),
                task.written(),
                task.returned(),
                task.since(),
                task.due());
    }
}
