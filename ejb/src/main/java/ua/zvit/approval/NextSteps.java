package ua.zvit.approval;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import ua.zvit.organisation.OrganisationQueries;
import ua.zvit.shared.Roles;
import ua.zvit.shared.ZvitException;

/**
 * Tells what really comes after a task, by the way of this report and by what the council has set: whether the head signs
 * before the council, whether the secretary signs before the archive, whether other departments still write.
 */
@Stateless
public class NextSteps {
    private TaskQueries tasks;
    private ApprovalWorkflow workflow;
    private OrganisationQueries organisation;

    protected NextSteps() {}

    @Inject
    public NextSteps(TaskQueries tasks, ApprovalWorkflow workflow, OrganisationQueries organisation) {
        this.tasks = tasks;
        this.workflow = workflow;
        this.organisation = organisation;
    }

    /**
     * @param taskId an open task in the caller's queue
     * @throws ZvitException {@code TASK-UNKNOWN}, {@code TASK-DONE}, {@code TASK-NOT-ON-DESK}
     */
    @RolesAllowed({Roles.DRAFTER, Roles.ACTING_HEAD, Roles.COUNCIL})
    public NextStep after(String taskId, Outcome outcome) {
        WorkItem task = tasks.inOwnQueue(taskId);
        return switch (outcome) {
            case SUBMIT -> isLast(task) ? NextStep.HEAD_REVIEWS : NextStep.DEPARTMENTS_WRITE;
            case ACCEPT -> organisation.signingRules().headSigns() ? NextStep.HEAD_SIGNS : NextStep.COUNCIL_DECIDES;
            case SIGN -> task.queue().isOfPosition() ? NextStep.COUNCIL_DECIDES : NextStep.ARCHIVE;
            case ADOPT -> organisation.signingRules().secretarySigns() ? NextStep.SECRETARY_SIGNS : NextStep.ARCHIVE;
            case RETURN -> task.kind() == TaskKind.REVIEW ? NextStep.DEPARTMENTS_MEND : NextStep.HEAD_REVIEWS;
            case REJECT -> NextStep.NOTHING;
        };
    }

    private boolean isLast(WorkItem task) {
        return workflow.ofReport(task.reportId()).stream()
                .allMatch(open -> open.id().equals(task.id()));
    }
}
