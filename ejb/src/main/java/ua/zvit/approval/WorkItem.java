package ua.zvit.approval;

import java.time.Instant;
import java.time.LocalDate;

/**
 * An open task as the engine knows it.
 *
 * @param since when it came into the queue
 * @param due last day for it; null when there is none
 */
public record WorkItem(String id, TaskKind kind, long reportId, TaskQueue queue, Instant since, LocalDate due) {}
