package ua.zvit.approval;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import ua.zvit.check.CheckStops;
import ua.zvit.shared.Roles;

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
     * @return id of the report
     * @throws ua.zvit.shared.ZvitException {@code CHECK-BUSY} when too many texts are being read, or as
     *     {@link CompleteTask#complete}
     */
    @RolesAllowed({Roles.DRAFTER, Roles.ACTING_HEAD, Roles.COUNCIL})
    public long complete(String taskId, TaskDecision decision) {
        workflow.find(taskId)
                .filter(task -> isStopped(task, decision))
                .ifPresent(task -> stops.prepare(task.reportId()));
        return completion.complete(taskId, decision);
    }

    private static boolean isStopped(WorkItem task, TaskDecision decision) {
        Outcome outcome = decision.outcome();
        return outcome != null && outcome.isChecked() && outcome.ends(task.stage());
    }
}
