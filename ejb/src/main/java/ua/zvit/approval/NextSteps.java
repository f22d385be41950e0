package ua.zvit.approval;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import ua.zvit.approval.values.NextStep;
import ua.zvit.approval.values.Outcome;
import ua.zvit.approval.values.WorkItem;
import ua.zvit.shared.Roles;
import ua.zvit.shared.ZvitException;

/**
 * Tells what really comes after a task, by the route of the approval and by where this report stands on it: whether other
 * departments still write.
 */
@Stateless
public class NextSteps {
    private TaskQueries tasks;
    private ApprovalWorkflow workflow;
    private ApprovalRoute route;

    protected NextSteps() {}

    @Inject
    public NextSteps(TaskQueries tasks, ApprovalWorkflow workflow, ApprovalRoute route) {
        this.tasks = tasks;
        this.workflow = workflow;
        this.route = route;
    }

    /**
     * @param taskId an open task in the caller's queue
     * @throws ZvitException {@code TASK-UNKNOWN}, {@code TASK-DONE}, {@code TASK-NOT-ON-DESK}, {@code TASK-OUTCOME}
     */
    @RolesAllowed({Roles.DRAFTER, Roles.ACTING_HEAD, Roles.COUNCIL})
    public NextStep after(String taskId, Outcome outcome) {
        WorkItem task = tasks.inOwnQueue(taskId);
        NextStep next = route.after(task.stage(), outcome);
        return outcome == Outcome.SUBMIT && !isLast(task) ? NextStep.DEPARTMENTS_WRITE : next;
    }

    private boolean isLast(WorkItem task) {
        return workflow.ofReport(task.reportId()).stream()
                .allMatch(open -> open.id().equals(task.id()));
    }
}
