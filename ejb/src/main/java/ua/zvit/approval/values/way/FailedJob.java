package ua.zvit.approval.values.way;

import java.time.Instant;
import ua.zvit.approval.values.way.ProcessPicture.Name;

/**
 * Work that the engine was to do by itself and that failed.
 *
 * @param step name of the step that failed
 * @param since when the work was set
 * @param code why, where the business refused it with a code of its own, such as {@code DATABASE-AWAY}; null where nothing is
 *     known that may be shown
 * @param stopped true when the engine does not try any more by itself
 */
public record FailedJob(String id, long reportId, Name step, Instant since, String code, boolean stopped) {}
