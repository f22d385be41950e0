package ua.zvit.report;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import ua.zvit.audit.AuditTrail;
import ua.zvit.report.access.ReportAccess;
import ua.zvit.report.document.DocumentsIssued;
import ua.zvit.report.domain.Report;
import ua.zvit.report.domain.ReportRepository;
import ua.zvit.report.domain.review.ReviewDesk;
import ua.zvit.report.domain.review.ReviewRepository;
import ua.zvit.report.domain.review.ReviewRepository.Reviewer;
import ua.zvit.report.values.ReportStatus;
import ua.zvit.report.values.review.EntryReturn;
import ua.zvit.report.values.review.SeenEntry;
import ua.zvit.report.values.stage.Minutes;
import ua.zvit.report.values.stage.ReportRoute;
import ua.zvit.report.values.stage.StageEnd;
import ua.zvit.report.values.stage.VisaGiver;
import ua.zvit.report.values.stage.VisaRefusal;
import ua.zvit.report.values.stage.VisaStep;
import ua.zvit.shared.Messages;
import ua.zvit.shared.Roles;
import ua.zvit.shared.ZvitException;

/**
 * Visas of the stages between the departments and the head, and conclusions between the head and the council, for the approval to use once it has made sure that the task is
 * the caller's. A visa is given to the whole report as it stands, and keeps what it was given to.
 */
@Stateless
@RolesAllowed(Roles.ACTING_HEAD)
public class VisaReport {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private ReportAccess access;
    private ReportRepository reports;
    private ReviewRepository reviews;
    private AuditTrail audit;
    private DocumentsIssued documents;
    private ReportRoute route;

    protected VisaReport() {}

    @Inject
    public VisaReport(
            ReportAccess access,
            ReportRepository reports,
            ReviewRepository reviews,
            AuditTrail audit,
            DocumentsIssued documents,
            ReportRoute route) {
        this.access = access;
        this.reports = reports;
        this.reviews = reviews;
        this.audit = audit;
        this.documents = documents;
        this.route = route;
    }

    /**
     * @param seen the entries as they were read; empty for whoever agrees to them as they stand
     * @throws ZvitException {@code REVIEW-CHANGED} with each entry that says something else than was read, or as
     *     {@link ua.zvit.report.domain.StageWay#give}
     */
    public VisaStep give(long reportId, VisaGiver giver, List<SeenEntry> seen, String comment, Minutes minutes) {
        Report report = access.lockedPrinted(reportId);
        ReviewDesk desk = new ReviewDesk(report, giver.desk());
        desk.requireSeen(seen);
        reviews.keepAll(desk.acceptAll(), report.rounds().current(), reviewer(giver));
        VisaStep step = report.stages(route).give(giver, comment, minutes);
        record(report, "visa-given", giver.capacity(), words(minutes, comment));
        return settled(report, step);
    }

    /**
     * @param seen as for {@link #give}
     * @throws ZvitException {@code RETURN-INVALID}, {@code REVIEW-CHANGED}, or as
     *     {@link ua.zvit.report.domain.StageWay#refuse}
     */
    public VisaStep refuse(long reportId, VisaGiver giver, List<SeenEntry> seen, VisaRefusal refusal) {
        Report report = access.lockedPrinted(reportId);
        ReviewDesk desk = new ReviewDesk(report, giver.desk());
        desk.requireSeen(seen);
        reviews.keepAll(
                desk.sendBack(refusal.returns(), refusal.accepted()),
                report.rounds().current(),
                reviewer(giver));
        boolean afterHead = report.status() == ReportStatus.CONCLUSIONS;
        VisaStep step = report.stages(route).refuse(giver, refusal);
        if (afterHead && report.status() != ReportStatus.CONCLUSIONS) {
            documents.makeVoid(reportId, refusal.comment());
        }
        String measures = refusal.returns().stream().map(EntryReturn::measure).collect(Collectors.joining(", "));
        record(report, "visa-refused", measures, words(refusal.minutes(), refusal.comment()));
        return settled(report, step);
    }

    private VisaStep settled(Report report, VisaStep step) {
        if (step.end() == StageEnd.BACK_TO_DEPARTMENTS) {
            access.passToSuccessors(report);
        }
        reports.write();
        return step;
    }

    /** By which minutes, then the person's own words. */
    private static String words(Minutes minutes, String comment) {
        String by = minutes == null
                ? null
                : Messages.text(Messages.UKRAINIAN, "document.minutes", minutes.number(), DAY.format(minutes.date()));
        return by == null ? comment : comment == null || comment.isBlank() ? by : by + ". " + comment.strip();
    }

    private void record(Report report, String action, String detail, String comment) {
        audit.record(ReportQueries.subject(report.id()), action, detail, comment);
    }

    private static Reviewer reviewer(VisaGiver giver) {
        return new Reviewer(giver.person().username(), giver.person().displayName(), Instant.now());
    }
}
