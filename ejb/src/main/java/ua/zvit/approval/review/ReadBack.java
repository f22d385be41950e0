package ua.zvit.approval.review;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import ua.zvit.approval.TaskQueries;
import ua.zvit.approval.values.Outcome;
import ua.zvit.approval.values.TaskDecision;
import ua.zvit.approval.values.WorkItem;
import ua.zvit.report.CheckDecision;
import ua.zvit.report.values.ReportDetails.Decision;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.Roles;
import ua.zvit.shared.ZvitException;

/**
 * Reads a step of the council back before it is taken: holds it against the same rules as the step itself and gives the
 * decision as it would be recorded. Nothing is written.
 */
@Stateless
public class ReadBack {
    private TaskQueries tasks;
    private CheckDecision decisions;

    protected ReadBack() {}

    @Inject
    public ReadBack(TaskQueries tasks, CheckDecision decisions) {
        this.tasks = tasks;
        this.decisions = decisions;
    }

    /**
     * @return the decision as it would be recorded; null for a return or a rejection
     * @throws ZvitException what the step itself would refuse
     */
    @RolesAllowed(Roles.COUNCIL)
    public Decision of(String taskId, TaskDecision decided) {
        WorkItem task = tasks.inOwnQueue(taskId);
        if (decided.outcome() == null || !decided.outcome().ends(task.stage())) {
            throw new ZvitException(ErrorCode.TASK_OUTCOME);
        }
        if (decided.outcome() != Outcome.ADOPT) {
            decided.requiredComment();
            return null;
        }
        Decision decision = decided.councilDecision();
        decisions.require(task.reportId(), decision);
        return decision;
    }
}
