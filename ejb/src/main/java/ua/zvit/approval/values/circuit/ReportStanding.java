package ua.zvit.approval.values.circuit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import ua.zvit.approval.values.TaskKind;
import ua.zvit.organisation.values.DepartmentSummary;

/**
 * Where a report lies now.
 *
 * @param kind what is being waited for, the earliest on the way; null when nothing is open
 * @param waitingFor departments that have not submitted yet; empty unless the departments write
 * @param since when the oldest open task came into its queue; null when nothing is open
 * @param due the earliest day an open task is due; null when there is none
 */
public record ReportStanding(TaskKind kind, List<DepartmentSummary> waitingFor, Instant since, LocalDate due) {}
