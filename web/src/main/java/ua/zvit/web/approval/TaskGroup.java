package ua.zvit.web.approval;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import ua.zvit.approval.values.TaskSummary;

/** Tasks of like urgency: overdue, due until Sunday, due later or without a day. Empty groups are left out. */
public record TaskGroup(Urgency urgency, List<TaskSummary> tasks) {

    /** How urgent a task is, the most urgent first. */
    public enum Urgency {
        LATE,
        WEEK,
        LATER
    }

    static List<TaskGroup> of(List<TaskSummary> tasks, LocalDate today) {
        Map<Urgency, List<TaskSummary>> groups = new TreeMap<>();
        tasks.forEach(task -> groups.computeIfAbsent(urgency(task.due(), today), urgency -> new ArrayList<>())
                .add(task));
        return groups.entrySet().stream()
                .map(group -> new TaskGroup(group.getKey(), group.getValue()))
                .toList();
    }

    private static Urgency urgency(LocalDate due, LocalDate today) {
        if (due == null) {
            return Urgency.LATER;
        }
        if (due.isBefore(today)) {
            return Urgency.LATE;
        }
        return due.isAfter(today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY))) ? Urgency.LATER : Urgency.WEEK;
    }
}
