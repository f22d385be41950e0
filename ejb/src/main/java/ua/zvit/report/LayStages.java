package ua.zvit.report;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.stream.Collectors;
import ua.zvit.audit.AuditTrail;
import ua.zvit.report.access.ReportAccess;
import ua.zvit.report.domain.Report;
import ua.zvit.report.domain.ReportRepository;
import ua.zvit.report.domain.StageWay;
import ua.zvit.report.values.stage.ReportCircuit;
import ua.zvit.report.values.stage.ReportRoute;
import ua.zvit.report.values.stage.VisaStage;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.Roles;
import ua.zvit.shared.ZvitException;

/**
 * Other stages of visas for a report that is under way, for the approval to use once it has made sure that they can be. What
 * has begun stays; what was decided stays in force and on record.
 */
@Stateless
public class LayStages {
    private ReportAccess access;
    private ReportRepository reports;
    private AuditTrail audit;
    private ReportRoute route;

    protected LayStages() {}

    @Inject
    public LayStages(ReportAccess access, ReportRepository reports, AuditTrail audit, ReportRoute route) {
        this.access = access;
        this.reports = reports;
        this.audit = audit;
        this.route = route;
    }

    /**
     * @param after number of the last stage that stays, from 1; 0 for none
     * @param later the stages after it
     * @param version of the report that the change was made from
     * @param reason why, for the report's history
     * @throws ZvitException {@code REPORT-UNKNOWN}, {@code STAGE-BEGUN}, {@code STAGES-FIXED}, {@code STAGES-STALE} when the
     *     report has moved or somebody was faster
     */
    @RolesAllowed(Roles.ADMIN)
    public void followedBy(long reportId, int after, ReportCircuit later, int version, String reason) {
        Report report = access.locked(reportId);
        StageWay way = report.stages(route);
        ReportCircuit wanted = way.followedBy(after, later);
        if (way.told().version() != version) {
            throw new ZvitException(ErrorCode.STAGES_STALE);
        }
        report.lay(wanted);
        reports.write();
        audit.record(
                ReportQueries.subject(reportId),
                "stages-changed",
                wanted.stages().stream().map(VisaStage::title).collect(Collectors.joining(" → ")),
                reason);
    }
}
