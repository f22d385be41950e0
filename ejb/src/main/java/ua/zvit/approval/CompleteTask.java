package ua.zvit.approval;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import ua.zvit.approval.values.ApprovalStage;
import ua.zvit.approval.values.Outcome;
import ua.zvit.approval.values.StepTaken;
import ua.zvit.approval.values.TaskDecision;
import ua.zvit.approval.values.TaskKind;
import ua.zvit.approval.values.TaskQueue;
import ua.zvit.approval.values.WorkItem;
import ua.zvit.check.Stops;
import ua.zvit.report.ReportProgress;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.Roles;
import ua.zvit.shared.ZvitException;

/**
 * Ends a task in the caller's queue, once: the report's step, the engine's step and the audit entry in one transaction.
 * The report is held first, so that a second click or two people at once find the task done instead of doing it twice.
 */
@Stateless
public class CompleteTask {
    private ApprovalWorkflow workflow;
    private ReportProgress reports;
    private ReviewSteps review;
    private VisaSteps visas;
    private TaskQueues queues;
    private ClearanceSteps clearance;

    protected CompleteTask() {}

    @Inject
    public CompleteTask(
            ApprovalWorkflow workflow,
            ReportProgress reports,
            ReviewSteps review,
            VisaSteps visas,
            TaskQueues queues,
            ClearanceSteps clearance) {
        this.workflow = workflow;
        this.reports = reports;
        this.review = review;
        this.visas = visas;
        this.queues = queues;
        this.clearance = clearance;
    }

    /** @throws ZvitException {@code TASK-UNKNOWN}, or as {@link #complete(WorkItem, TaskDecision)} */
    @RolesAllowed({Roles.DRAFTER, Roles.ACTING_HEAD, Roles.COUNCIL})
    public StepTaken complete(String taskId, TaskDecision decision) {
        return complete(
                workflow.find(taskId)
                        .or(() -> workflow.findCompleted(taskId))
                        .orElseThrow(() -> new ZvitException(ErrorCode.TASK_UNKNOWN)),
                decision);
    }

    /**
     * @param task as it was found, open or not; what may change of it is asked again
     * @throws ZvitException {@code TASK-NOT-ON-DESK}, {@code TASK-DONE}, {@code TASK-OUTCOME} when
     *     the task can't end so, or what the step itself refuses
     */
    @RolesAllowed({Roles.DRAFTER, Roles.ACTING_HEAD, Roles.COUNCIL})
    public StepTaken complete(WorkItem task, TaskDecision decision) {
        boolean headsFirst = reports.hold(task.reportId());
        if (!queues.ofCaller().contains(task.queue())) {
            throw new ZvitException(ErrorCode.TASK_NOT_ON_DESK);
        }
        if (task.kind() == TaskKind.VISA) {
            workflow.completeVisa(task, decision.outcome(), () -> visas.take(task, decision));
        } else if (task.stage() == ApprovalStage.CLEARING || headsFirst && decision.outcome() == Outcome.SUBMIT) {
            clearance.take(task, decision);
        } else {
            workflow.complete(task, decision.outcome(), () -> step(task, decision));
        }
        return new StepTaken(task.reportId(), reports.settled(task.reportId()));
    }

    /** @return queues of the departments that have to write again */
    private List<TaskQueue> step(WorkItem task, TaskDecision decision) {
        if (decision.outcome() == null || !decision.outcome().ends(task.stage())) {
            throw impossible();
        }
        long reportId = task.reportId();
        return switch (decision.outcome()) {
            case SUBMIT -> {
                submit(task, decision);
                yield List.of();
            }
            case ACCEPT -> {
                review.accept(task, decision);
                yield List.of();
            }
            case RETURN -> sendBack(task, decision);
            case SIGN -> {
                review.sign(task, decision);
                yield List.of();
            }
            case ADOPT -> {
                reports.adopt(reportId, decision.councilDecision(), decision.comment());
                yield List.of();
            }
            case VISA -> throw impossible();
            case REJECT -> {
                reports.reject(reportId, decision.requiredComment());
                yield List.of();
            }
        };
    }

    private void submit(WorkItem task, TaskDecision decision) {
        reports.holdEntries(task.reportId(), task.queue().departmentId());
        Stops found = review.look(task.reportId());
        found.submission(reports.submit(task.reportId(), task.queue().departmentId(), decision.comment()));
    }

    private List<TaskQueue> sendBack(WorkItem task, TaskDecision decision) {
        long reportId = task.reportId();
        return switch (task.stage()) {
            case REVIEW -> review.sendBack(task, decision);
            case HEAD_SIGNATURE -> {
                reports.returnUnsigned(reportId, decision.requiredComment());
                yield List.of();
            }
            case COUNCIL -> {
                reports.returnToHead(reportId, decision.requiredComment());
                yield List.of();
            }
            case DRAFTING, CLEARING, VISA, CONCLUSION, SECRETARY_SIGNATURE -> throw impossible();
        };
    }

    private static ZvitException impossible() {
        return new ZvitException(ErrorCode.TASK_OUTCOME);
    }
}
