package ua.zvit.check.domain;

import java.util.Map;
import java.util.Optional;
import ua.zvit.check.values.Dismissal;

/** Where dismissals and applied fixes are kept; whoever asks has made sure that the report is the caller's council's. */
public interface FindingRepository {
    /** Keeps a step and gives it its id. */
    void add(DismissalStep step);

    /** @return the last step on that finding */
    Optional<DismissalStep> last(long reportId, String identity);

    /** @return the dismissals in force, by identity; in one query */
    Map<String, Dismissal> inForce(long reportId);

    void add(AppliedFix fix);

    /** @return places mended by fixes so far */
    int fixed(long reportId);
}
