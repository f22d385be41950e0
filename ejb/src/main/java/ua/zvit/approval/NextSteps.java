package ua.zvit.approval;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import ua.zvit.approval.values.ApprovalStage;
import ua.zvit.approval.values.NextStep;
import ua.zvit.approval.values.Outcome;
import ua.zvit.approval.values.TaskKind;
import ua.zvit.approval.values.WorkItem;
import ua.zvit.report.ClearPart;
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
    private ClearPart parts;

    protected NextSteps() {}

    @Inject
    public NextSteps(
            TaskQueries tasks, ApprovalWorkflow workflow, ApprovalRoute route, StageQueries stages, ClearPart parts) {
        this.tasks = tasks;
        this.workflow = workflow;
        this.route = route;
        this.stages = stages;
        this.parts = parts;
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
            case SUBMIT -> parts.isWanted(task.reportId()) ? NextStep.DEPARTMENT_HEAD_APPROVES : afterDepartment(task);
            case VISA -> afterVisa(task);
            case RETURN -> afterReturn(task, next);
            case ACCEPT, SIGN ->
                task.stage() == ApprovalStage.CLEARING ? afterDepartment(task) : afterHead(task, outcome, next);
            case ADOPT, REJECT -> next;
        };
    }

    private NextStep afterDepartment(WorkItem task) {
        if (!isLast(task)) {
            return stages.isStaged(task.reportId()) ? NextStep.OTHERS_SUBMIT : NextStep.DEPARTMENTS_WRITE;
        }
        return route.afterStage(ApprovalStage.DRAFTING, Outcome.SUBMIT, stages.isAheadOfDepartments(task.reportId()));
    }

    private NextStep afterHead(WorkItem task, Outcome outcome, NextStep next) {
        return next == NextStep.COUNCIL_DECIDES
                ? route.afterStage(task.stage(), outcome, stages.isAheadOfCouncil(task.reportId()))
                : next;
    }

    private NextStep afterVisa(WorkItem task) {
        StageQueries.Forecast forecast = stages.ifGiven(task.reportId());
        return forecast.end() == StageEnd.WAITS
                ? others(task)
                : route.afterStage(task.stage(), Outcome.VISA, forecast.stageAhead());
    }

    private NextStep afterReturn(WorkItem task, NextStep next) {
        if (task.kind() == TaskKind.VISA && stages.ifRefused(task.reportId()) == StageEnd.WAITS) {
            return others(task);
        }
        return next == NextStep.DEPARTMENTS_MEND && stages.isStaged(task.reportId()) ? NextStep.STAGES_AGAIN : next;
    }

    private static NextStep others(WorkItem task) {
        return task.stage() == ApprovalStage.CONCLUSION ? NextStep.OTHERS_CONCLUDE : NextStep.OTHERS_APPROVE;
    }

    private boolean isLast(WorkItem task) {
        return workflow.ofReport(task.reportId()).stream()
                .allMatch(open -> open.id().equals(task.id()));
    }
}
