package ua.zvit.report;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import ua.zvit.audit.AuditTrail;
import ua.zvit.report.access.ReportAccess;
import ua.zvit.report.domain.Report;
import ua.zvit.report.domain.ReportRepository;
import ua.zvit.report.domain.review.ReviewDesk;
import ua.zvit.report.domain.review.ReviewRepository;
import ua.zvit.report.values.stage.ReportRoute;
import ua.zvit.report.values.stage.VisaGiver;
import ua.zvit.report.values.stage.VisaStep;
import ua.zvit.shared.Roles;
import ua.zvit.shared.ZvitException;

/**
 * Visas that count as given because nobody said anything in time, for the approval to use once it has made sure that the time
 * is over. Nothing is recorded as read: nobody says that anybody has.
 */
@Stateless
@RolesAllowed(Roles.ADMIN)
public class AgreeInSilence {
    private ReportAccess access;
    private ReportRepository reports;
    private ReviewRepository reviews;
    private AuditTrail audit;
    private ReportRoute route;

    protected AgreeInSilence() {}

    @Inject
    public AgreeInSilence(
            ReportAccess access,
            ReportRepository reports,
            ReviewRepository reviews,
            AuditTrail audit,
            ReportRoute route) {
        this.access = access;
        this.reports = reports;
        this.reviews = reviews;
        this.audit = audit;
        this.route = route;
    }

    /**
     * Holds the report until the transaction ends.
     *
     * @param desk key of a desk, such as {@code position:5}
     * @return false when something was decided on single measures there in this round: who has begun to speak is not silent
     */
    public boolean isSilent(long reportId, String desk) {
        Report report = access.locked(reportId);
        return !ReviewDesk.isBegun(desk, reviews.ofThisRound(List.of(report)));
    }

    /**
     * @param silent who was asked, without a login name
     * @throws ZvitException like {@link ua.zvit.report.domain.StageWay#passInSilence}
     */
    public VisaStep agree(long reportId, VisaGiver silent) {
        Report report = access.lockedPrinted(reportId);
        VisaStep step = report.stages(route).passInSilence(silent);
        reports.write();
        audit.record(
                ReportQueries.subject(reportId),
                "visa-silent",
                silent.capacity().isEmpty()
                        ? silent.person().displayName()
                        : silent.capacity() + ", " + silent.person().displayName(),
                null);
        return step;
    }
}
