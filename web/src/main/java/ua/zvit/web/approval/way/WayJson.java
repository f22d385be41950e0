package ua.zvit.web.approval.way;

import java.time.Instant;
import java.util.Locale;
import ua.zvit.approval.values.way.ReportWay;

/**
 * A step on the way of a report.
 *
 * @param desk whose it is; null for the system
 * @param person who ended it; null while it lasts, and for the system
 * @param to null while it lasts
 * @param taken true when it ended without the work being done
 */
public record WayJson(String step, String desk, String person, Instant from, Instant to, boolean taken) {

    static WayJson of(ReportWay.Step step, Locale reader) {
        return new WayJson(step.name().in(reader), step.desk(), step.person(), step.from(), step.to(), step.taken());
    }
}
