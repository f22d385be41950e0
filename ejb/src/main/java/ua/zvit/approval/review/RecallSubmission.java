package ua.zvit.approval.review;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import ua.zvit.approval.ApprovalWorkflow;
import ua.zvit.approval.values.TaskQueue;
import ua.zvit.organisation.OrganisationQueries;
import ua.zvit.organisation.values.DepartmentSummary;
import ua.zvit.report.ClearPart;
import ua.zvit.report.ReportProgress;
import ua.zvit.report.TakeBackEntries;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.Roles;
import ua.zvit.shared.ZvitException;

/**
 * A department takes back what it has submitted, until the next one has begun with it: its drafting task is open again, with
 * the day on which it was due, and the visa is void. What lies with the department's own head comes back likewise. Where
 * the report lay with the holders of a stage of visas or with the (acting) head already, it leaves their desks.
 */
@Stateless
@RolesAllowed(Roles.DRAFTER)
public class RecallSubmission {
    private ReportProgress reports;
    private TakeBackEntries entries;
    private ClearPart parts;
    private OrganisationQueries organisation;
    private ApprovalWorkflow workflow;

    protected RecallSubmission() {}

    @Inject
    public RecallSubmission(
            ReportProgress reports,
            TakeBackEntries entries,
            ClearPart parts,
            OrganisationQueries organisation,
            ApprovalWorkflow workflow) {
        this.reports = reports;
        this.entries = entries;
        this.parts = parts;
        this.organisation = organisation;
        this.workflow = workflow;
    }

    /**
     * @return the caller's departments that could take back now what they have submitted
     * @throws ZvitException {@code REPORT-UNKNOWN}
     */
    public List<DepartmentSummary> possible(long reportId) {
        Set<Long> could = new HashSet<>(entries.departments(reportId));
        could.addAll(parts.recallable(reportId));
        return organisation.ownDepartments().stream()
                .filter(department -> could.contains(department.id()))
                .toList();
    }

    /**
     * @param department code of the department; null for the caller's own, where there is but one
     * @return numbers of the measures taken back
     * @throws ZvitException {@code REPORT-UNKNOWN}, {@code RECALL-LATE}, {@code RECALL-NOTHING}, {@code
     *     RECALL-DEPARTMENT} for a department that is not the caller's
     */
    public List<String> recall(long reportId, String department) {
        reports.hold(reportId);
        long own = own(department).id();
        List<String> inside = parts.takeBack(reportId, own);
        if (!inside.isEmpty()) {
            workflow.passDraft(reportId, TaskQueue.ofHead(own), TaskQueue.ofDepartment(own));
            return inside;
        }
        List<String> measures = entries.takeBack(reportId, own);
        workflow.recall(reportId, TaskQueue.ofDepartment(own));
        return measures;
    }

    private DepartmentSummary own(String code) {
        List<DepartmentSummary> own = organisation.ownDepartments().stream()
                .filter(department -> code == null || department.code().equals(code))
                .toList();
        if (own.size() != 1) {
            throw new ZvitException(ErrorCode.RECALL_DEPARTMENT);
        }
        return own.get(0);
    }
}
