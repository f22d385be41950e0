package ua.zvit.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import ua.zvit.approval.values.ApprovalStage;
import ua.zvit.approval.values.Outcome;
import ua.zvit.approval.values.TaskDecision;
import ua.zvit.approval.values.TaskQueue;
import ua.zvit.approval.values.WorkItem;
import ua.zvit.check.CheckStops;
import ua.zvit.check.Stops;
import ua.zvit.organisation.OrganisationQueries;
import ua.zvit.report.ClearPart;
import ua.zvit.shared.Caller;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.ZvitException;

/**
 * A department's part between the department and its own head. The drafting task goes from one queue to the other, with the
 * day by which the part is due; it ends when the head approves, which submits the part.
 */
@ApplicationScoped
class ClearanceSteps {
    private ApprovalWorkflow workflow;
    private ClearPart parts;
    private CheckStops stops;
    private OrganisationQueries organisation;
    private Caller caller;

    protected ClearanceSteps() {}

    @Inject
    ClearanceSteps(
            ApprovalWorkflow workflow,
            ClearPart parts,
            CheckStops stops,
            OrganisationQueries organisation,
            Caller caller) {
        this.workflow = workflow;
        this.parts = parts;
        this.stops = stops;
        this.organisation = organisation;
        this.caller = caller;
    }

    /**
     * @param task as it was found before its report was held
     * @throws ZvitException {@code TASK-OUTCOME}, {@code TASK-DONE} when it is done or has gone on meanwhile, or what the
     *     check or {@link ClearPart} refuses
     */
    void take(WorkItem task, TaskDecision decision) {
        if (decision.outcome() == null || !decision.outcome().ends(task.stage())) {
            throw new ZvitException(ErrorCode.TASK_OUTCOME);
        }
        if (workflow.find(task.id()).filter(task::isWhereItWas).isEmpty()) {
            throw new ZvitException(ErrorCode.TASK_DONE);
        }
        if (task.stage() == ApprovalStage.DRAFTING) {
            send(task, decision);
        } else if (decision.outcome() == Outcome.ACCEPT) {
            workflow.complete(task, Outcome.ACCEPT, () -> approve(task, decision));
        } else {
            giveBack(task, decision);
        }
    }

    private void send(WorkItem task, TaskDecision decision) {
        long department = task.queue().departmentId();
        Stops found = stops.look(task.reportId());
        found.submission(parts.send(task.reportId(), department, decision.comment()));
        workflow.passDraft(task.reportId(), task.queue(), TaskQueue.ofHead(department));
    }

    private List<TaskQueue> approve(WorkItem task, TaskDecision decision) {
        long department = task.queue().partOf();
        Stops found = stops.look(task.reportId());
        String capacity = organisation
                .positionOf(caller.require().username(), department, LocalDate.now())
                .orElse("");
        found.submission(parts.approve(task.reportId(), department, decision.seen(), capacity, decision.comment()));
        return List.of();
    }

    private void giveBack(WorkItem task, TaskDecision decision) {
        long department = task.queue().partOf();
        parts.giveBack(task.reportId(), department, decision.returns(), decision.accepted(), decision.seen());
        workflow.passDraft(task.reportId(), task.queue(), TaskQueue.ofDepartment(department));
    }
}
