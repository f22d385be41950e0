package ua.zvit.approval;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import ua.zvit.approval.values.ApprovalStage;
import ua.zvit.approval.values.TaskQueue;
import ua.zvit.approval.values.WorkItem;
import ua.zvit.organisation.OrganisationQueries;
import ua.zvit.organisation.values.DepartmentSummary;
import ua.zvit.report.HandOverEntries;
import ua.zvit.report.HandOverEntries.HandedOver;
import ua.zvit.report.ReportProgress;
import ua.zvit.report.listing.ReportTexts;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.Roles;
import ua.zvit.shared.ZvitException;

/**
 * The administrator hands a department's drafting task to another department: what is still to be written passes with its
 * texts, and the task with it. Meant for work that nobody can do, but not bound to it.
 */
@Stateless
public class HandOverTask {
    private ApprovalWorkflow workflow;
    private OrganisationQueries organisation;
    private ReportTexts reports;
    private ReportProgress progress;
    private HandOverEntries entries;

    protected HandOverTask() {}

    @Inject
    public HandOverTask(
            ApprovalWorkflow workflow,
            OrganisationQueries organisation,
            ReportTexts reports,
            ReportProgress progress,
            HandOverEntries entries) {
        this.workflow = workflow;
        this.organisation = organisation;
        this.reports = reports;
        this.progress = progress;
        this.entries = entries;
    }

    /**
     * @param department code of the department that writes from now on
     * @throws ZvitException {@code TASK-UNKNOWN} also for another council's, {@code TASK-DONE}, {@code TASK-OUTCOME} for
     *     one that is no department's, {@code DEPARTMENT-UNKNOWN} also for one that is closed
     */
    @RolesAllowed(Roles.ADMIN)
    public HandedOver handOver(String taskId, String department) {
        WorkItem task = workflow.find(taskId)
                .or(() -> workflow.findCompleted(taskId))
                .filter(found -> isOfOwnCouncil(found.reportId()))
                .orElseThrow(() -> new ZvitException(ErrorCode.TASK_UNKNOWN));
        if (task.stage() != ApprovalStage.DRAFTING && task.stage() != ApprovalStage.CLEARING) {
            throw new ZvitException(ErrorCode.TASK_OUTCOME);
        }
        progress.hold(task.reportId());
        if (!workflow.isOpen(taskId)) {
            throw new ZvitException(ErrorCode.TASK_DONE);
        }
        DepartmentSummary to = organisation.openDepartments().stream()
                .filter(one -> one.code().equals(department))
                .findFirst()
                .orElseThrow(() -> new ZvitException(ErrorCode.DEPARTMENT_UNKNOWN));
        long from = task.queue().partOf();
        HandedOver passed = entries.inReport(task.reportId(), from, to.id());
        workflow.handOver(task.reportId(), TaskQueue.ofDepartment(from), TaskQueue.ofDepartment(to.id()));
        workflow.handOver(task.reportId(), TaskQueue.ofHead(from), TaskQueue.ofDepartment(to.id()));
        return passed;
    }

    private boolean isOfOwnCouncil(long reportId) {
        return reports.outlines(List.of(reportId)).containsKey(reportId);
    }
}
