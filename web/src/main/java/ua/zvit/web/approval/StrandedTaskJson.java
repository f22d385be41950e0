package ua.zvit.web.approval;

import java.time.Instant;
import ua.zvit.approval.values.StrandedTask;
import ua.zvit.web.shared.rest.Words;

/**
 * A task that nobody can do today.
 *
 * @param position title of the position in whose queue it waits
 * @param person who should do it, but lacks the role; null where nobody holds the position
 */
public record StrandedTaskJson(
        String position, String person, String kind, long reportId, String programme, int year, Instant since) {

    static StrandedTaskJson of(StrandedTask task) {
        return new StrandedTaskJson(
                task.position(),
                task.person(),
                Words.of(task.kind()),
                task.reportId(),
                task.programme(),
                task.year(),
                task.since());
    }
}
