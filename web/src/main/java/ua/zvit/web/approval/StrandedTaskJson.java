package ua.zvit.web.approval;

import java.time.Instant;
import ua.zvit.approval.values.StrandedTask;
import ua.zvit.web.shared.rest.Words;

/**
 * A task that nobody can do today.
 *
 * @param position title of the position, or name of the department, in whose queue it waits
 * @param person who should do it, but lacks the role; null where nobody holds the position
 * @param department code of the department in whose queue it waits; null for a position's
 */
public record StrandedTaskJson(
        String id,
        String position,
        String person,
        String department,
        String kind,
        long reportId,
        String programme,
        int year,
        String period,
        Instant since) {

    static StrandedTaskJson of(StrandedTask task) {
        return new StrandedTaskJson(
                task.id(),
                task.position(),
                task.person(),
                task.department(),
                Words.of(task.kind()),
                task.reportId(),
                task.programme(),
                task.period().year(),
                Words.of(task.period().kind()),
                task.since());
    }
}
