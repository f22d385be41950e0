package ua.zvit.approval.values.way;

import java.time.Instant;
import java.util.List;

/**
 * The way of a report so far, for people.
 *
 * @param steps where people or the system had something to do, oldest first
 */
public record ReportWay(ProcessPicture picture, List<Step> steps) {
    public ReportWay {
        steps = List.copyOf(steps);
    }

    /**
     * @param name of the place
     * @param desk whose it is: a department, or a position with who holds it; null for the system
     * @param person who ended it, by name; null while it lasts, for the system, and where nobody is known
     * @param to null while it lasts
     * @param taken true when it ended without the work being done
     */
    public record Step(ProcessPicture.Name name, String desk, String person, Instant from, Instant to, boolean taken) {

        public boolean isOpen() {
            return to == null;
        }
    }
}
