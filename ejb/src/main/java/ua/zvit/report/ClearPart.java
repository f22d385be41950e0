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
import ua.zvit.report.domain.review.Clearance;
import ua.zvit.report.domain.review.ClearanceRepository;
import ua.zvit.report.domain.review.ReviewDesk;
import ua.zvit.report.domain.review.ReviewRepository;
import ua.zvit.report.domain.review.ReviewRepository.Reviewer;
import ua.zvit.report.values.review.EntryReturn;
import ua.zvit.report.values.review.SeenEntry;
import ua.zvit.report.values.stage.BarredSender;
import ua.zvit.report.values.stage.DepartmentDesk;
import ua.zvit.report.values.stage.ReportRoute;
import ua.zvit.shared.CallerIdentity;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.Messages;
import ua.zvit.shared.Roles;
import ua.zvit.shared.ZvitException;

/**
 * A department's part on the desk of the department's own head, for the approval to use once it has made sure that the task
 * is the caller's. What the head approves counts as submitted, by the head; what comes back is the department's to write.
 */
@Stateless
public class ClearPart {
    private ReportAccess access;
    private ReportRepository reports;
    private ReviewRepository reviews;
    private ClearanceRepository clearances;
    private AuditTrail audit;
    private ReportRoute route;

    protected ClearPart() {}

    @Inject
    public ClearPart(
            ReportAccess access,
            ReportRepository reports,
            ReviewRepository reviews,
            ClearanceRepository clearances,
            AuditTrail audit,
            ReportRoute route) {
        this.access = access;
        this.reports = reports;
        this.reviews = reviews;
        this.clearances = clearances;
        this.audit = audit;
        this.route = route;
    }

    /** @return whether parts of that report go to the heads of their departments first */
    @RolesAllowed({Roles.DRAFTER, Roles.ACTING_HEAD, Roles.COUNCIL, Roles.ADMIN, Roles.AUDITOR})
    public boolean isWanted(long reportId) {
        return access.atHand(reportId).clearing().isWanted();
    }

    /**
     * The department sends its part to its head.
     *
     * @return numbers of the measures sent
     * @throws ZvitException {@code ENTRY-INCOMPLETE} with a fault for each gap, {@code COMMENT-OWED}
     */
    @RolesAllowed(Roles.DRAFTER)
    public List<String> send(long reportId, long departmentId, String comment) {
        Report report = held(reportId, departmentId);
        List<Entry> sent = report.part(departmentId).clear();
        clearances.add(new Clearance(reportId, departmentId, access.person()));
        record(report, "part-sent", numbers(sent), comment);
        return numbers(sent);
    }

    /**
     * The head approves the part, which counts as submitted now.
     *
     * @param seen the entries as they were read; empty for whoever approves them as they stand
     * @param capacity position as under a document, with «В. о.» for who stands in
     * @return numbers of the measures submitted
     * @throws ZvitException {@code CLEARANCE-OWN} for who has sent the part, unless the council allows it; {@code
     *     REVIEW-CHANGED} with each entry that says something else than was read
     */
    @RolesAllowed(Roles.ACTING_HEAD)
    public List<String> approve(
            long reportId, long departmentId, List<SeenEntry> seen, String capacity, String comment) {
        Report report = held(reportId, departmentId);
        List<Clearance> open = clearances.open(reportId, departmentId);
        CallerIdentity head = access.person();
        boolean own = open.stream().anyMatch(one -> one.isBy(head.username()));
        if (own && !report.clearing().isOwnAllowed()) {
            throw new ZvitException(ErrorCode.CLEARANCE_OWN);
        }
        ReviewDesk desk = new ReviewDesk(report, new DepartmentDesk(departmentId).key());
        desk.requireSeen(seen);
        reviews.keepAll(desk.acceptAll(), report.rounds().current(), reviewer(head));
        List<Entry> submitted = report.submit(departmentId, head, route);
        String senders = open.stream().map(Clearance::sentByName).distinct().collect(Collectors.joining(", "));
        end(open, Clearance.Outcome.APPROVED, head);
        String by = Messages.text(
                Messages.UKRAINIAN, own ? "clearance.approved-own" : "clearance.approved", capacity, senders);
        record(
                report,
                "submitted",
                numbers(submitted),
                comment == null || comment.isBlank() ? by : by + ". " + comment.strip());
        return numbers(submitted);
    }

    /**
     * The head gives the part back.
     *
     * @param returns at least one measure with what is to be mended; the others are the department's to write as well
     * @throws ZvitException {@code RETURN-INVALID}, {@code REVIEW-CHANGED}
     */
    @RolesAllowed(Roles.ACTING_HEAD)
    public void giveBack(
            long reportId, long departmentId, List<EntryReturn> returns, List<String> accepted, List<SeenEntry> seen) {
        Report report = held(reportId, departmentId);
        CallerIdentity head = access.person();
        ReviewDesk desk = new ReviewDesk(report, new DepartmentDesk(departmentId).key());
        desk.requireSeen(seen);
        reviews.keepAll(desk.sendBack(returns, accepted), report.rounds().current(), reviewer(head));
        List<Entry> returned = report.part(departmentId).sendBack(returns, head);
        end(clearances.open(reportId, departmentId), Clearance.Outcome.RETURNED, head);
        String words = returns.stream()
                .map(one -> one.measure() + ": " + one.comment().strip())
                .collect(Collectors.joining("\n"));
        record(report, "part-returned", numbers(returned), words);
    }

    /**
     * The department takes its part back before its head has decided on it.
     *
     * @return numbers of the measures that are its own to write again; none where nothing lies with its head
     */
    @RolesAllowed(Roles.DRAFTER)
    public List<String> takeBack(long reportId, long departmentId) {
        Report report = held(reportId, departmentId);
        List<Entry> taken = report.part(departmentId).recall();
        if (!taken.isEmpty()) {
            end(clearances.open(reportId, departmentId), Clearance.Outcome.TAKEN_BACK, access.person());
            record(report, "part-recalled", numbers(taken), null);
        }
        return numbers(taken);
    }

    /** @return departments of the caller whose part lies with their head */
    @RolesAllowed(Roles.DRAFTER)
    public List<Long> recallable(long reportId) {
        Report report = access.atHand(reportId);
        return report.clearing().isWanted()
                ? report.departments().stream()
                        .filter(department ->
                                !report.part(department).clearing().isEmpty())
                        .toList()
                : List.of();
    }

    /** @return who has sent a part that is still open, and may not approve it as well; of the own council */
    @RolesAllowed(Roles.ADMIN)
    public List<BarredSender> barred() {
        return clearances.barred(access.council());
    }

    private Report held(long reportId, long departmentId) {
        Report report = access.locked(reportId);
        reports.lockEntries(report.id(), departmentId);
        reports.readFigures(report);
        return report;
    }

    private static void end(List<Clearance> open, Clearance.Outcome how, CallerIdentity who) {
        open.forEach(one -> one.end(how, who));
    }

    private static Reviewer reviewer(CallerIdentity who) {
        return new Reviewer(who.username(), who.displayName(), Instant.now());
    }

    private void record(Report report, String action, List<String> measures, String comment) {
        reports.write();
        audit.record(ReportQueries.subject(report.id()), action, String.join(", ", measures), comment);
    }

    private static List<String> numbers(List<Entry> entries) {
        return entries.stream().map(Entry::number).toList();
    }
}
