package ua.zvit.report.former;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import ua.zvit.report.access.ReportAccess;
import ua.zvit.report.access.Viewer;
import ua.zvit.report.values.former.FormerEntry;
import ua.zvit.shared.Roles;
import ua.zvit.shared.ZvitException;

/** What the period before told of a measure, for whoever may read its entry. */
@Stateless
public class FormerQueries {
    private ReportAccess access;
    private PeriodBefore before;

    protected FormerQueries() {}

    @Inject
    public FormerQueries(ReportAccess access, PeriodBefore before) {
        this.access = access;
        this.before = before;
    }

    /**
     * @return empty where nothing tells of it
     * @throws ZvitException {@code ENTRY-UNKNOWN}, {@code ENTRY-OTHER-DEPARTMENT}
     */
    @RolesAllowed({Roles.DRAFTER, Roles.ACTING_HEAD, Roles.COUNCIL, Roles.ADMIN, Roles.AUDITOR})
    public Optional<FormerEntry> of(long reportId, String measure) {
        Viewer viewer = access.viewer();
        return before.of(access.readable(viewer, reportId, measure), viewer);
    }

    /**
     * @return how many promises of the period before nobody has answered, by number of the measure
     * @throws ZvitException {@code REPORT-UNKNOWN}
     */
    @RolesAllowed(Roles.ACTING_HEAD)
    public Map<String, Long> unanswered(long reportId) {
        return before.unanswered(access.report(reportId));
    }
}
