package ua.zvit.approval.values;

import java.time.Instant;

/**
 * A task that nobody can do today.
 *
 * @param position title of the position in whose queue it waits
 * @param person who should do it, but lacks the role; null where nobody holds the position
 */
public record StrandedTask(
        String position, String person, TaskKind kind, long reportId, String programme, int year, Instant since) {}
