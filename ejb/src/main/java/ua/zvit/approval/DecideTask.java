package ua.zvit.approval;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import ua.zvit.approval.values.Outcome;
import ua.zvit.approval.values.StepTaken;
import ua.zvit.approval.values.TaskDecision;
import ua.zvit.approval.values.WorkItem;
import ua.zvit.check.CheckStops;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.Roles;
import ua.zvit.shared.ZvitException;

/**
 * What a person decides on a task. Where the check may stop the step, it reads the report first, while nothing is held:
 * no entry, no report, no connection of the database. Then the step is taken at once.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DecideTask {
    private ApprovalWorkflow workflow;
    private CheckStops stops;
    private CompleteTask completion;

    protected DecideTask() {}

    @Inject
    public DecideTask(ApprovalWorkflow workflow, CheckStops stops, CompleteTask completion) {
        this.workflow = workflow;
        this.stops = stops;
        this.completion = completion;
    }

    /**
     * @throws ZvitException {@code TASK-UNKNOWN}, {@code CHECK-BUSY} when too many texts are being read, or as
     *     {@link CompleteTask#complete}
     */
    @RolesAllowed({Roles.DRAFTER, Roles.ACTING_HEAD, Roles.COUNCIL})
    public StepTaken complete(String taskId, TaskDecision decision) {
        Outcome outcome = decision.outcome();
        return outcome != null && outcome.isChecked()
                ? checked(taskId, decision)
                : completion.complete(taskId, decision);
    }

    private StepTaken checked(String taskId, TaskDecision decision) {
        WorkItem task = workflow.find(taskId)
                .or(() -> workflow.findCompleted(taskId))
                .orElseThrow(() -> new ZvitException(ErrorCode.TASK_UNKNOWN));
        if (decision.outcome().ends(task.stage())) {
            stops.prepare(task.reportId());
        }
        return completion.complete(task, decision);
    }
}
