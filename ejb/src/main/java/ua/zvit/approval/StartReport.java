package ua.zvit.approval;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import ua.zvit.approval.values.DueDays;
import ua.zvit.approval.values.RouteParticipants;
import ua.zvit.approval.values.TaskQueue;
import ua.zvit.organisation.OrganisationQueries;
import ua.zvit.organisation.values.Signatory;
import ua.zvit.report.ReportProgress;
import ua.zvit.shared.ErrorCode;
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

    protected StartReport() {}

    @Inject
    public StartReport(
            ReportProgress reports,
            OrganisationQueries organisation,
            ApprovalWorkflow workflow,
            CircuitQueries circuits,
            CircuitHolders holders) {
        this.reports = reports;
        this.organisation = organisation;
        this.workflow = workflow;
        this.circuits = circuits;
        this.holders = holders;
    }

    /**
     * @throws ZvitException {@code REPORT-UNKNOWN}, {@code REPORT-STARTED}, {@code REPORT-NOT-LEAD}, {@code
     *     DEPARTMENT-WITHOUT-HEAD} when nobody could review, or {@code CIRCUIT-INVALID} when nobody could give a visa
     */
    @RolesAllowed({Roles.ADMIN, Roles.DRAFTER})
    public void start(long reportId) {
        ReportProgress.Participants participants =
                reports.begin(reportId, programme -> holders.laid(circuits.plan(programme)));
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
                        TaskQueue.ofCouncil(organisation.council().id())),
                new DueDays(
                        Settings.positive("zvit.due.draft-days", 10),
                        Settings.positive("zvit.due.review-days", 3),
                        Settings.positive("zvit.due.sign-days", 3),
                        Settings.positive("zvit.due.council-days", 10)));
    }
}
