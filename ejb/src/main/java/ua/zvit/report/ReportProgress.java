package ua.zvit.report;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ua.zvit.audit.AuditTrail;
import ua.zvit.programme.PostSpending;
import ua.zvit.programme.values.Fund;
import ua.zvit.report.access.ReportAccess;
import ua.zvit.report.access.Viewer;
import ua.zvit.report.document.DocumentsIssued;
import ua.zvit.report.domain.Entry;
import ua.zvit.report.domain.Report;
import ua.zvit.report.domain.ReportRepository;
import ua.zvit.report.domain.kept.ClearingInside;
import ua.zvit.report.values.EntryFunding;
import ua.zvit.report.values.ReportDetails.Decision;
import ua.zvit.report.values.ReportStatus;
import ua.zvit.report.values.stage.ReportCircuit;
import ua.zvit.report.values.stage.ReportRoute;
import ua.zvit.report.values.stage.VisaDesk;
import ua.zvit.report.values.stage.VisaStage;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.Money;
import ua.zvit.shared.Roles;
import ua.zvit.shared.ZvitException;

/**
 * The steps of a report's life, for the approval to take once it has made sure that the task is the caller's.
 * Each step locks the report first, so that two steps never cross, and leaves its audit entry. Where a step forward
 * leads, the {@link ReportRoute} says. What ends a review stands in {@link ReviewReport}.
 */
@Stateless
public class ReportProgress {
    private ReportAccess access;
    private ReportRepository reports;
    private PostSpending spending;
    private AuditTrail audit;
    private DocumentsIssued documents;
    private ReportRoute route;

    protected ReportProgress() {}

    @Inject
    public ReportProgress(
            ReportAccess access,
            ReportRepository reports,
            PostSpending spending,
            AuditTrail audit,
            DocumentsIssued documents,
            ReportRoute route) {
        this.access = access;
        this.reports = reports;
        this.spending = spending;
        this.audit = audit;
        this.documents = documents;
        this.route = route;
    }

    /**
     * Holds the report until the transaction ends, so that what is asked next stays true.
     *
     * @return whether parts go to the heads of their departments first
     * @throws ZvitException {@code REPORT-UNKNOWN}
     */
    @RolesAllowed({Roles.DRAFTER, Roles.ACTING_HEAD, Roles.COUNCIL, Roles.ADMIN})
    public boolean hold(long reportId) {
        return access.locked(reportId).clearing().isWanted();
    }

    /**
     * Holds what a department is about to submit; who is just saving an entry is waited for, so that what is looked at next
     * is what will be submitted.
     */
    @RolesAllowed(Roles.DRAFTER)
    public void holdEntries(long reportId, long departmentId) {
        reports.lockEntries(access.locked(reportId).id(), departmentId);
    }

    /** @return where a report that is held stands after its step, which is written now */
    @RolesAllowed({Roles.DRAFTER, Roles.ACTING_HEAD, Roles.COUNCIL})
    public ReportStatus settled(long reportId) {
        reports.write();
        return access.locked(reportId).status();
    }

    /**
     * @param laid gives the stages of visas for a programme, by its id, and the departments that carry out measures
     * @return who drafts and who leads
     * @throws ZvitException {@code REPORT-STARTED}, {@code REPORT-NOT-LEAD} for a drafter of another department
     */
    @RolesAllowed({Roles.ADMIN, Roles.DRAFTER})
    public Participants begin(long reportId, StagesLaid laid) {
        Report report = access.locked(reportId);
        Viewer viewer = access.viewer();
        if (!viewer.person().hasRole(Roles.ADMIN) && !viewer.isOf(report.leadDepartmentId())) {
            throw new ZvitException(ErrorCode.REPORT_NOT_LEAD);
        }
        StagesLaid.Laid way = laid.of(report.programmeId(), () -> executors(report));
        report.begin();
        report.lay(new ClearingInside(way.headsFirst(), way.circuit().twice()));
        ReportCircuit circuit = way.circuit();
        report.lay(circuit);
        access.passLeadToSuccessor(report);
        access.passToSuccessors(report);
        record(report, "started", "", null);
        return new Participants(
                List.copyOf(report.departments()),
                report.leadDepartmentId(),
                circuit.stages().stream().mapToInt(VisaStage::days).sum());
    }

    /** @return ids of the departments that write a measure or take part in one; of one that is closed, of its successor */
    @RolesAllowed(Roles.ADMIN)
    public Set<Long> executors(long reportId) {
        return executors(access.locked(reportId));
    }

    private Set<Long> executors(Report report) {
        reports.readPrinted(report);
        return access.today(report.entries().stream()
                .flatMap(entry -> Stream.concat(Stream.of(entry.departmentId()), entry.coExecutors().stream()))
                .collect(Collectors.toSet()));
    }

    /** Gives the stages of visas that a report is started with. */
    public interface StagesLaid {
        /** @param executors ids of the departments that carry out a measure, asked for where a stage is theirs */
        Laid of(long programme, Supplier<Set<Long>> executors);

        /** @param headsFirst whether parts go to the heads of their departments before they count as submitted */
        record Laid(boolean headsFirst, ReportCircuit circuit) {}
    }

    /**
     * What is being saved at this moment is waited for and goes along.
     *
     * @return numbers of the measures submitted
     * @throws ZvitException {@code ENTRY-INCOMPLETE} with a fault for each gap
     */
    @RolesAllowed(Roles.DRAFTER)
    public List<String> submit(long reportId, long departmentId, String comment) {
        Report report = access.locked(reportId);
        reports.lockEntries(report.id(), departmentId);
        reports.readFigures(report);
        List<Entry> submitted = report.submit(departmentId, access.viewer().person(), route);
        record(report, "submitted", numbers(submitted), comment);
        return submitted.stream().map(Entry::number).toList();
    }

    /**
     * The (acting) head returns the report to the review instead of signing it; its document becomes void.
     *
     * @param comment why
     */
    @RolesAllowed(Roles.ACTING_HEAD)
    public void returnUnsigned(long reportId, String comment) {
        Report report = access.locked(reportId);
        report.returnUnsigned(comment);
        documents.makeVoid(reportId, comment);
        record(report, "returned-unsigned", "", comment);
    }

    /** The (acting) head has signed the document that was issued for it: the report goes on. */
    @RolesAllowed(Roles.ACTING_HEAD)
    public void signedByHead(long reportId, String signer, String comment) {
        Report report = access.locked(reportId);
        report.signedByHead(route);
        record(report, "signed", signer, comment);
    }

    /** The council's secretary or its seal has signed the adopted report. */
    @RolesAllowed(Roles.COUNCIL)
    public void signedAfterAdoption(long reportId, String signer, String comment) {
        Report report = access.locked(reportId);
        if (report.status() != ReportStatus.ADOPTED) {
            throw new ZvitException(ErrorCode.REPORT_STATE);
        }
        record(report, "signed", signer, comment);
    }

    /**
     * Adopts the report and posts its spending to the programme, if it tells of a whole year: what a part of a year cost
     * stands in its report alone, so that nothing is counted twice.
     *
     * @throws ZvitException {@code DECISION-DATE} when the council can't have decided on that day
     */
    @RolesAllowed(Roles.COUNCIL)
    public void adopt(long reportId, Decision decision, String comment) {
        Report report = access.locked(reportId);
        report.adopt(decision, LocalDate.now());
        if (report.period().isYear()) {
            spending.post(
                    report.programmeId(),
                    report.period().year(),
                    report.entries().stream().collect(Collectors.toMap(Entry::number, ReportProgress::bySource)));
        }
        record(report, "adopted", decision.number(), comment);
    }

    /** The council wants the head to look again; a document signed before becomes void. */
    @RolesAllowed(Roles.COUNCIL)
    public void returnToHead(long reportId, String comment) {
        Report report = access.locked(reportId);
        report.returnToHead(comment);
        documents.makeVoid(reportId, comment);
        record(report, "returned-to-head", "", comment);
    }

    @RolesAllowed(Roles.COUNCIL)
    public void reject(long reportId, String reason) {
        Report report = access.locked(reportId);
        report.reject();
        record(report, "rejected", "", reason);
    }

    /**
     * The administrator takes the report back; documents that were issued for it become void.
     *
     * @return true when it was on its way already
     * @throws ZvitException {@code REPORT-SETTLED} once the council has decided on it
     */
    @RolesAllowed(Roles.ADMIN)
    public boolean withdraw(long reportId, String reason) {
        Report report = access.locked(reportId);
        boolean underWay = report.status() != ReportStatus.CREATED;
        report.withdraw();
        documents.makeVoid(reportId, reason);
        record(report, "withdrawn", "", reason);
        return underWay;
    }

    @RolesAllowed(Roles.COUNCIL)
    public void archive(long reportId) {
        Report report = access.locked(reportId);
        report.archive();
        record(report, "archived", "", null);
    }

    /** The administrator lets the engine try once more what it could not do for a report. */
    @RolesAllowed(Roles.ADMIN)
    public void retried(long reportId) {
        record(access.locked(reportId), "retried", "", null);
    }

    /**
     * The administrator hands what waits, or will wait, on one desk for a visa to another.
     *
     * @param from key of the desk, such as {@code position:5}
     * @param names who gives the visas from now on, for the audit
     * @throws ZvitException {@code CIRCUIT-INVALID} when the other decides in that stage already
     */
    @RolesAllowed(Roles.ADMIN)
    public void passVisa(long reportId, String from, VisaDesk to, String names) {
        Report report = access.locked(reportId);
        report.lay(report.stages(route).passed(from, to));
        record(report, "visa-passed", names, null);
    }

    private void record(Report report, String action, String detail, String comment) {
        reports.write();
        audit.record(ReportQueries.subject(report.id()), action, detail, comment);
    }

    private static Map<Fund, Money> bySource(Entry entry) {
        return entry.funding().stream().collect(Collectors.toMap(EntryFunding::fund, EntryFunding::actual));
    }

    private static String numbers(List<Entry> entries) {
        return entries.stream().map(Entry::number).collect(Collectors.joining(", "));
    }

    /**
     * Who drafts a report.
     *
     * @param departments in the order of their first entries
     * @param leadDepartment the one that leads
     * @param visaDays working days of all its stages of visas together
     */
    public record Participants(List<Long> departments, long leadDepartment, int visaDays) {}
}
