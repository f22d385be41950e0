package ua.zvit.report;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import ua.zvit.audit.AuditTrail;
import ua.zvit.report.access.ReportAccess;
import ua.zvit.report.access.Viewer;
import ua.zvit.report.domain.Entry;
import ua.zvit.report.domain.Recall;
import ua.zvit.report.domain.Report;
import ua.zvit.report.domain.ReportRepository;
import ua.zvit.report.domain.review.RecordedReview;
import ua.zvit.report.domain.review.ReviewRepository;
import ua.zvit.report.values.ReportStatus;
import ua.zvit.report.values.stage.ReportRoute;
import ua.zvit.shared.Roles;
import ua.zvit.shared.ZvitException;

/** What a department has submitted is its own to write again, by the rules of {@link Recall}; for the approval to use. */
@Stateless
@RolesAllowed(Roles.DRAFTER)
public class TakeBackEntries {
    private ReportAccess access;
    private ReportRepository reports;
    private ReviewRepository reviews;
    private AuditTrail audit;
    private ReportRoute route;

    protected TakeBackEntries() {}

    @Inject
    public TakeBackEntries(
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
     * @return departments of the caller that could take back now what they have submitted
     * @throws ZvitException {@code REPORT-UNKNOWN}
     */
    public List<Long> departments(long reportId) {
        Report report = access.atHand(reportId);
        Viewer viewer = access.viewer();
        return recall(report).departments().stream().filter(viewer::mayWrite).toList();
    }

    /**
     * @param departmentId one of the caller's
     * @return numbers of the measures taken back
     * @throws ZvitException {@code REPORT-UNKNOWN}, {@code RECALL-LATE}, {@code RECALL-NOTHING}
     */
    public List<String> takeBack(long reportId, long departmentId) {
        Report report = access.locked(reportId);
        List<Entry> entries = recall(report).by(departmentId);
        access.passToSuccessors(report);
        reports.write();
        List<String> measures = entries.stream().map(Entry::number).toList();
        audit.record(
                ReportQueries.subject(report.id()),
                "recalled",
                measures.stream().collect(Collectors.joining(", ")),
                null);
        return measures;
    }

    private Recall recall(Report report) {
        List<RecordedReview> reviewed =
                report.status() == ReportStatus.DRAFTING ? List.of() : reviews.ofThisRound(List.of(report));
        return Recall.of(report, route, (desks, moment) -> reviewed.stream()
                .anyMatch(one -> desks.contains(one.desk()) && one.isSince(moment)));
    }
}
