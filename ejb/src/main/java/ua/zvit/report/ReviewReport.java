package ua.zvit.report;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import ua.zvit.audit.AuditTrail;
import ua.zvit.report.access.ReportAccess;
import ua.zvit.report.domain.Entry;
import ua.zvit.report.domain.Report;
import ua.zvit.report.domain.ReportRepository;
import ua.zvit.report.domain.review.RecordedReview;
import ua.zvit.report.domain.review.ReviewDesk;
import ua.zvit.report.domain.review.ReviewRepository;
import ua.zvit.report.domain.review.ReviewRepository.NewReview;
import ua.zvit.report.domain.review.ReviewRepository.Reviewer;
import ua.zvit.report.values.review.EntryReturn;
import ua.zvit.report.values.review.EntryReview;
import ua.zvit.report.values.review.ReviewDecision;
import ua.zvit.report.values.review.ReviewProgress;
import ua.zvit.report.values.review.SeenEntry;
import ua.zvit.report.values.stage.ReportRoute;
import ua.zvit.report.values.stage.VisaDesk;
import ua.zvit.shared.CallerIdentity;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.Roles;
import ua.zvit.shared.ZvitException;

/**
 * A report in review, for the approval to use once it has made sure that the task is the caller's. What is decided on
 * single entries is kept at once, with what was read, so that another computer and the next round know it; accepting or
 * returning ends the review.
 */
@Stateless
@RolesAllowed(Roles.ACTING_HEAD)
public class ReviewReport {
    private ReportAccess access;
    private ReportRepository reports;
    private ReviewRepository reviews;
    private AuditTrail audit;
    private ReportRoute route;

    protected ReviewReport() {}

    @Inject
    public ReviewReport(
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
     * @param desk the head's ({@link VisaDesk#OF_HEAD}), or the key of the desk on which it waits for a visa
     * @return each entry with what was decided on it at that desk, in order
     * @throws ZvitException {@code REPORT-STATE} when the report does not stand there
     */
    public List<EntryReview> entries(long reportId, String desk) {
        return new ReviewDesk(access.report(reportId), desk).reviews(reviews.of(reportId));
    }

    /**
     * @return how far the review of each of these reports is, of the own council and in review; three queries however many
     */
    public List<ReviewProgress> progress(List<Long> reportIds) {
        List<Report> open = reviews.inReview(access.council(), reportIds);
        List<RecordedReview> decided = open.isEmpty() ? List.of() : reviews.ofThisRound(open);
        return open.stream()
                .map(report -> new ReviewDesk(report, VisaDesk.OF_HEAD).progress(decided))
                .toList();
    }

    /**
     * Keeps a decision on one entry; the step itself comes later.
     *
     * @return version of the decision as it is kept
     * @throws ZvitException {@code REPORT-STATE}, {@code REVIEW-INVALID}, {@code REVIEW-CHANGED} when the entry says
     *     something else than was read, {@code REVIEW-STALE} when somebody else has decided on it meanwhile
     */
    public int decide(long reportId, String desk, ReviewDecision decision) {
        Report report = access.locked(reportId);
        NewReview review = new ReviewDesk(report, desk).decide(decision);
        if (!reviews.keep(review, report.rounds().current(), reviewer(), decision.version())) {
            throw new ZvitException(ErrorCode.REVIEW_STALE);
        }
        return decision.version() + 1;
    }

    /**
     * Accepts all of it. Written with {@link ReportProgress#settled}, for the document that is issued next fixes the
     * report's form.
     *
     * @param seen the entries as they were read; empty for whoever accepts them as they stand
     * @throws ZvitException {@code REVIEW-CHANGED} with each entry that says something else than was read
     */
    public void accept(long reportId, List<SeenEntry> seen, String comment) {
        Report report = access.lockedPrinted(reportId);
        ReviewDesk desk = new ReviewDesk(report, VisaDesk.OF_HEAD);
        desk.requireSeen(seen);
        reviews.keepAll(desk.acceptAll(), report.rounds().current(), reviewer());
        report.accept(route);
        audit.record(ReportQueries.subject(report.id()), "accepted", "", comment);
    }

    /**
     * @param accepted measures that the head has accepted while returning others; what is in neither was not looked at
     * @param seen as for {@link #accept}
     * @return departments that have to write again
     * @throws ZvitException {@code RETURN-INVALID} with a fault for each measure that can't be sent back so, {@code
     *     REVIEW-CHANGED}
     */
    public List<Long> sendBack(
            long reportId, List<EntryReturn> returns, List<String> accepted, List<SeenEntry> seen, String comment) {
        Report report = access.lockedPrinted(reportId);
        ReviewDesk desk = new ReviewDesk(report, VisaDesk.OF_HEAD);
        desk.requireSeen(seen);
        reviews.keepAll(desk.sendBack(returns, accepted), report.rounds().current(), reviewer());
        CallerIdentity approver = access.person();
        List<Entry> returned = report.sendBack(returns, accepted, approver, comment);
        access.passToSuccessors(report);
        reports.write();
        String measures = returned.stream().map(Entry::number).collect(Collectors.joining(", "));
        audit.record(ReportQueries.subject(report.id()), "returned", measures, comments(returns, comment));
        return returned.stream().map(Entry::departmentId).distinct().toList();
    }

    private Reviewer reviewer() {
        CallerIdentity caller = access.person();
        return new Reviewer(caller.username(), caller.displayName(), Instant.now());
    }

    private static String comments(List<EntryReturn> returns, String comment) {
        String single = returns.stream()
                .map(wanted -> wanted.measure() + ": " + wanted.comment().strip())
                .collect(Collectors.joining("\n"));
        return comment == null || comment.isBlank() ? single : comment.strip() + "\n" + single;
    }
}
