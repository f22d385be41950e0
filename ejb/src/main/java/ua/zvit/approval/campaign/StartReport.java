package ua.zvit.approval.campaign;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import ua.zvit.approval.ApprovalWorkflow;
import ua.zvit.approval.StageDates;
import ua.zvit.approval.circuit.CircuitHolders;
import ua.zvit.approval.circuit.CircuitQueries;
import ua.zvit.approval.values.DueDays;
import ua.zvit.approval.values.RouteParticipants;
import ua.zvit.approval.values.TaskQueue;
import ua.zvit.approval.values.circuit.CircuitPlan;
import ua.zvit.organisation.OrganisationQueries;
import ua.zvit.organisation.values.Signatory;
import ua.zvit.report.ReportProgress;
import ua.zvit.shared.Dates;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.Fault;
import ua.zvit.shared.Roles;
import ua.zvit.shared.Settings;
import ua.zvit.shared.ZvitException;

/** Asks the departments for their parts: the report starts on its way. */
@Stateless
public class StartReport {
    private ReportProgress reports;
    private OrganisationQueries organisation;
    private ApprovalWorkflow workflow;
    private CircuitQueries circuits;
    private CircuitHolders holders;
    private StageDates dates;

    protected StartReport() {}

    @Inject
    public StartReport(
            ReportProgress reports,
            OrganisationQueries organisation,
            ApprovalWorkflow workflow,
            CircuitQueries circuits,
            CircuitHolders holders,
            StageDates dates) {
        this.reports = reports;
        this.organisation = organisation;
        this.workflow = workflow;
        this.circuits = circuits;
        this.holders = holders;
        this.dates = dates;
    }

    /**
     * @param session day of the council's session that is to adopt the report, from which due dates are counted backwards;
     *     null where it is not known yet
     * @throws ZvitException {@code REPORT-UNKNOWN}, {@code REPORT-STARTED}, {@code REPORT-NOT-LEAD}, {@code SESSION-DATE}
     *     when too few working days are left until the session, {@code DEPARTMENT-WITHOUT-HEAD} when nobody could review, or
     *     {@code CIRCUIT-INVALID} when nobody could give a visa
     */
    @RolesAllowed({Roles.ADMIN, Roles.DRAFTER})
    public void start(long reportId, LocalDate session) {
        long council = organisation.council().id();
        DueDays days = days(session);
        ReportProgress.Participants participants =
                reports.begin(reportId, (programme, executors) -> laid(circuits.plan(programme), executors));
        requireTime(council, days, participants.visaDays());
        Signatory head = organisation
                .headOf(participants.leadDepartment())
                .orElseThrow(() -> new ZvitException(ErrorCode.DEPARTMENT_WITHOUT_HEAD));
        workflow.start(
                reportId,
                new RouteParticipants(
                        participants.departments().stream()
                                .map(TaskQueue::ofDepartment)
                                .toList(),
                        TaskQueue.ofPosition(head.positionId()),
                        TaskQueue.ofCouncil(council)),
                days);
    }

    private ReportProgress.StagesLaid.Laid laid(CircuitPlan plan, Supplier<Set<Long>> executors) {
        return new ReportProgress.StagesLaid.Laid(plan.headsFirst(), holders.laid(plan, executors));
    }

    private static DueDays days(LocalDate session) {
        return new DueDays(
                Settings.positive("zvit.due.draft-days", 10),
                Settings.positive("zvit.due.review-days", 3),
                Settings.positive("zvit.due.sign-days", 3),
                Settings.positive("zvit.due.council-days", 10),
                session);
    }

    private void requireTime(long council, DueDays days, int visas) {
        if (days.session() == null) {
            return;
        }
        if (!Dates.isSane(days.session())) {
            throw refusal("date-expected");
        }
        LocalDate earliest = dates.earliestSession(council, days, visas, LocalDate.now());
        if (days.session().isBefore(earliest)) {
            throw refusal("session-too-near", earliest);
        }
    }

    private static ZvitException refusal(String code, Object... args) {
        return new ZvitException(ErrorCode.SESSION_DATE, List.of(Fault.at(null, "session", code, args)));
    }
}
