package ua.zvit.web.approval;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import ua.zvit.approval.values.TaskSummary;

/**
 * Tasks of like urgency: overdue, due today, due within the next seven days, due later or without a day. In each, what came
 * back stands above what is new. Empty groups are left out.
 */
public record TaskGroup(Urgency urgency, List<TaskSummary> tasks) {
    private static final int NEAR = 7;

    /** How urgent a task is, the most urgent first. */
    public enum Urgency {
        LATE,
        TODAY,
        WEEK,
        LATER
    }

    /** @param tasks in the order in which like ones stand */
    static List<TaskGroup> of(List<TaskSummary> tasks, LocalDate today) {
        Map<Urgency, List<TaskSummary>> groups = new TreeMap<>();
        tasks.stream()
                .sorted(Comparator.comparing(TaskSummary::isReturned).reversed())
                .forEach(task -> groups.computeIfAbsent(urgency(task.due(), today), urgency -> new ArrayList<>())
                        .add(task));
        return groups.entrySet().stream()
                .map(group -> new TaskGroup(group.getKey(), group.getValue()))
                .toList();
    }

    private static Urgency urgency(LocalDate due, LocalDate today) {
        if (due == null || due.isAfter(today.plusDays(NEAR))) {
            return Urgency.LATER;
        }
        if (due.isBefore(today)) {
            return Urgency.LATE;
        }
        return due.equals(today) ? Urgency.TODAY : Urgency.WEEK;
    }
}
