package ua.zvit.approval.values;

import java.time.Instant;
import ua.zvit.shared.ReportingPeriod;

/**
 * A task that nobody can do today.
 *
 * @param position title of the position, or name of the department, in whose queue it waits
 * @param person who should do it, but lacks the role; null where nobody holds the position
 * @param department code of the department in whose queue, or its head's, it waits; null for a position's
 * @param own whether who heads the department has sent its part, and may not approve it as well
 */
public record StrandedTask(
        String id,
        String position,
        String person,
        String department,
        boolean own,
        TaskKind kind,
        long reportId,
        String programme,
        ReportingPeriod period,
        Instant since) {

    /** @return whether it can be handed to somebody else who gives visas */
    public boolean isVisa() {
        return kind == TaskKind.VISA;
    }

    /** @return whether a department's part waits for the department's head */
    public boolean isClearing() {
        return kind == TaskKind.CLEAR;
    }

    /** @return whether it can be handed to another department; what waits for a position passes with its holder */
    public boolean isPassable() {
        return department != null;
    }
}
