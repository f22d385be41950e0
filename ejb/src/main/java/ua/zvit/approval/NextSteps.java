package ua.zvit.approval;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import ua.zvit.approval.values.ApprovalStage;
import ua.zvit.approval.values.NextStep;
import ua.zvit.approval.values.Outcome;
import ua.zvit.approval.values.WorkItem;
import ua.zvit.report.StageQueries;
import ua.zvit.report.values.stage.StageEnd;
import ua.zvit.shared.Roles;
import ua.zvit.shared.ZvitException;

/**
 * Tells what really comes after a task, by the route of the approval and by where this report stands on it: whether other
 * departments still write, whether a stage of visas waits for others, and whether one is to be passed yet.
 */
@Stateless
public class NextSteps {
    private TaskQueries tasks;
    private ApprovalWorkflow workflow;
    private ApprovalRoute route;
    private StageQueries stages;

    protected NextSteps() {}

    @Inject
    public NextSteps(TaskQueries tasks, ApprovalWorkflow workflow, ApprovalRoute route, StageQueries stages) {
        this.tasks = tasks;
        this.workflow = workflow;
        this.route = route;
        this.stages = stages;
    }

    /**
     * @param taskId an open task in the caller's queue
     * @throws ZvitException {@code TASK-UNKNOWN}, {@code TASK-DONE}, {@code TASK-NOT-ON-DESK}, {@code TASK-OUTCOME}
     */
    @RolesAllowed({Roles.DRAFTER, Roles.ACTING_HEAD, Roles.COUNCIL})
    public NextStep after(String taskId, Outcome outcome) {
        WorkItem task = tasks.inOwnQueue(taskId);
        NextStep next = route.after(task.stage(), outcome);
        return switch (outcome) {
            case SUBMIT -> afterDepartment(task);
            case VISA -> afterVisa(task);
            case RETURN -> afterReturn(task, next);
            case ACCEPT, SIGN, ADOPT, REJECT -> next;
        };
    }

    private NextStep afterDepartment(WorkItem task) {
        if (!isLast(task)) {
            return stages.isStaged(task.reportId()) ? NextStep.OTHERS_SUBMIT : NextStep.DEPARTMENTS_WRITE;
        }
        return route.afterStage(task.stage(), Outcome.SUBMIT, stages.isAheadOfDepartments(task.reportId()));
    }

    private NextStep afterVisa(WorkItem task) {
        StageQueries.Forecast forecast = stages.ifGiven(task.reportId());
        return forecast.end() == StageEnd.WAITS
                ? NextStep.OTHERS_APPROVE
                : route.afterStage(task.stage(), Outcome.VISA, forecast.stageAhead());
    }

    private NextStep afterReturn(WorkItem task, NextStep next) {
        if (task.stage() == ApprovalStage.VISA && stages.ifRefused(task.reportId()) == StageEnd.WAITS) {
            return NextStep.OTHERS_APPROVE;
        }
        return next == NextStep.DEPARTMENTS_MEND && stages.isStaged(task.reportId()) ? NextStep.STAGES_AGAIN : next;
    }

    private boolean isLast(WorkItem task) {
        return workflow.ofReport(task.reportId()).stream()
                .allMatch(open -> open.id().equals(task.id()));
    }
}
