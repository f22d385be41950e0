package ua.zvit.approval;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import ua.zvit.check.CheckStops;
import ua.zvit.check.Stops;
import ua.zvit.report.ReportProgress;
import ua.zvit.shared.ErrorKind;
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
    private TaskQueues queues;
    private SigningStep signing;
    private CheckStops stops;

    protected CompleteTask() {}

    @Inject
    public CompleteTask(
            ApprovalWorkflow workflow,
            ReportProgress reports,
            TaskQueues queues,
            SigningStep signing,
            CheckStops stops) {
        this.workflow = workflow;
        this.reports = reports;
        this.queues = queues;
        this.signing = signing;
        this.stops = stops;
    }

    /**
     * @return id of the report
     * @throws ZvitException {@code TASK-UNKNOWN}, {@code TASK-NOT-ON-DESK}, {@code TASK-DONE}, {@code TASK-OUTCOME} when
     *     the task can't end so, or what the step itself refuses
     */
    @RolesAllowed({Roles.DRAFTER, Roles.ACTING_HEAD, Roles.COUNCIL})
    public long complete(String taskId, TaskDecision decision) {
        WorkItem task = workflow.find(taskId)
                .or(() -> workflow.findCompleted(taskId))
                .orElseThrow(() -> new ZvitException(ErrorKind.NOT_FOUND, "TASK-UNKNOWN"));
        reports.hold(task.reportId());
        if (!queues.ofCaller().contains(task.queue())) {
            throw new ZvitException(ErrorKind.FORBIDDEN, "TASK-NOT-ON-DESK");
        }
        if (!workflow.isOpen(taskId)) {
            throw new ZvitException(ErrorKind.CONFLICT, "TASK-DONE");
        }
        if (!canEnd(task, decision.outcome())) {
            throw new ZvitException(ErrorKind.INVALID, "TASK-OUTCOME");
        }
        workflow.complete(taskId, decision.outcome(), step(task, decision));
        return task.reportId();
    }

    /** The council's secretary signs what is adopted already: nothing can be returned then. */
    private static boolean canEnd(WorkItem task, Outcome outcome) {
        boolean returnsAdopted = task.kind() == TaskKind.SIGN
                && outcome == Outcome.RETURN
                && !task.queue().isOfPosition();
        return outcome != null && outcome.endsTask(task.kind()) && !returnsAdopted;
    }

    /** @return queues of the departments that have to write again */
    private List<TaskQueue> step(WorkItem task, TaskDecision decision) {
        return switch (task.kind()) {
            case DRAFT -> {
                Stops found = stops.look(task.reportId());
                found.submission(reports.submit(task.reportId(), task.queue().departmentId(), decision.comment()));
                yield List.of();
            }
            case REVIEW -> review(task.reportId(), decision);
            case SIGN -> {
                sign(task, decision);
                yield List.of();
            }
            case ADOPT -> {
                council(task.reportId(), decision);
                yield List.of();
            }
        };
    }

    private List<TaskQueue> review(long reportId, TaskDecision decision) {
        if (decision.outcome() == Outcome.ACCEPT) {
            stops.look(reportId).approval();
            reports.accept(reportId, decision.comment());
            return List.of();
        }
        return reports.sendBack(reportId, decision.returns(), decision.accepted(), decision.comment()).stream()
                .map(TaskQueue::ofDepartment)
                .toList();
    }

    private void sign(WorkItem task, TaskDecision decision) {
        if (decision.outcome() == Outcome.RETURN) {
            reports.returnUnsigned(task.reportId(), decision.requiredComment());
        } else {
            signing.sign(task, decision.requiredSignature(), decision.comment());
        }
    }

    private void council(long reportId, TaskDecision decision) {
        switch (decision.outcome()) {
            case ADOPT -> reports.adopt(reportId, decision.councilDecision(), decision.comment());
            case RETURN -> reports.returnToHead(reportId, decision.requiredComment());
            default -> reports.reject(reportId, decision.requiredComment());
        }
    }
}
