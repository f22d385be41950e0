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

    /**
     * How a report stands for the check.
     *
     * @param revision of the council's settings, see {@link SettingsRepository#raiseRevision}; 0 before the first
     * @param fixed places mended by fixes so far
     * @param dismissals those in force, by identity
     */
    record Standing(long revision, int fixed, Map<String, Dismissal> dismissals) {}

    /** @return in one query */
    Standing standing(long councilId, long reportId);

    void add(AppliedFix fix);
}
