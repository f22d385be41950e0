package ua.zvit.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import ua.zvit.approval.values.Outcome;
import ua.zvit.approval.values.TaskDecision;
import ua.zvit.approval.values.TaskQueue;
import ua.zvit.approval.values.WorkItem;
import ua.zvit.organisation.OrganisationQueries;
import ua.zvit.organisation.values.AuthorisedSigner;
import ua.zvit.report.VisaReport;
import ua.zvit.report.values.stage.VisaGiver;
import ua.zvit.report.values.stage.VisaRefusal;
import ua.zvit.report.values.stage.VisaStep;
import ua.zvit.shared.Caller;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.ZvitException;

/** What a holder of a stage does with the report: gives the visa or refuses it, in the capacity by which the task is theirs. */
@ApplicationScoped
class VisaSteps {
    private VisaReport visas;
    private OrganisationQueries organisation;
    private Caller caller;

    protected VisaSteps() {}

    @Inject
    VisaSteps(VisaReport visas, OrganisationQueries organisation, Caller caller) {
        this.visas = visas;
        this.organisation = organisation;
        this.caller = caller;
    }

    /** @throws ZvitException {@code TASK-OUTCOME}, or what {@link VisaReport} refuses */
    VisaStep take(WorkItem task, TaskDecision decision) {
        if (decision.outcome() == null || !decision.outcome().ends(task.stage())) {
            throw new ZvitException(ErrorCode.TASK_OUTCOME);
        }
        VisaGiver giver = giver(task.queue());
        return decision.outcome() == Outcome.VISA
                ? visas.give(task.reportId(), giver, decision.seen(), decision.comment(), decision.minutes())
                : visas.refuse(task.reportId(), giver, decision.seen(), refusal(decision));
    }

    private static VisaRefusal refusal(TaskDecision decision) {
        return new VisaRefusal(
                decision.returns(), decision.accepted(), decision.backTo(), decision.comment(), decision.minutes());
    }

    private VisaGiver giver(TaskQueue queue) {
        String capacity = queue.isOfPosition()
                ? organisation
                        .authorisedFor(queue.positionId(), LocalDate.now())
                        .map(AuthorisedSigner::position)
                        .orElse("")
                : "";
        return new VisaGiver(queue.key(), capacity, caller.require());
    }
}
