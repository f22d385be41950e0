package ua.zvit.approval.circuit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import ua.zvit.approval.ApprovalWorkflow;
import ua.zvit.approval.values.Outcome;
import ua.zvit.approval.values.WorkItem;
import ua.zvit.approval.values.circuit.HolderName;
import ua.zvit.calendar.WorkingDays;
import ua.zvit.organisation.OrganisationQueries;
import ua.zvit.report.AgreeInSilence;
import ua.zvit.report.StageQueries;
import ua.zvit.report.values.stage.Silence;
import ua.zvit.report.values.stage.VisaGiver;
import ua.zvit.shared.CallerIdentity;
import ua.zvit.shared.Roles;
import ua.zvit.shared.ZvitException;

/**
 * A visa counts as given when its holder has said nothing for so many working days as the stage allows, and its day has
 * passed, which the administrator may have put off. Only a stage of visas knows silence: the head's review and the council's
 * decision have none. For what the server does by the clock.
 */
@Stateless
public class PassInSilence {
    private ApprovalWorkflow workflow;
    private StageQueries stages;
    private AgreeInSilence silence;
    private CircuitHolders holders;
    private OrganisationQueries organisation;
    private WorkingDays calendar;

    protected PassInSilence() {}

    @Inject
    public PassInSilence(
            ApprovalWorkflow workflow,
            StageQueries stages,
            AgreeInSilence silence,
            CircuitHolders holders,
            OrganisationQueries organisation,
            WorkingDays calendar) {
        this.workflow = workflow;
        this.stages = stages;
        this.silence = silence;
        this.holders = holders;
        this.organisation = organisation;
        this.calendar = calendar;
    }

    /**
     * @param found a visa that waited when it was looked for
     * @return whether it counts as given now
     * @throws ZvitException {@code ENTRY-INCOMPLETE} when a measure came with an amendment and nobody has written it yet
     */
    @RolesAllowed(Roles.ADMIN)
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public boolean pass(WorkItem found, LocalDate today) {
        boolean silent = silence.isSilent(found.reportId(), found.queue().key());
        Optional<WorkItem> task = workflow.find(found.id());
        if (!silent || task.isEmpty() || !isOver(task.get(), today)) {
            return false;
        }
        Optional<VisaGiver> asked = asked(task.get());
        asked.ifPresent(holder ->
                workflow.completeVisa(task.get(), Outcome.VISA, () -> silence.agree(found.reportId(), holder)));
        return asked.isPresent();
    }

    private boolean isOver(WorkItem task, LocalDate today) {
        Silence allowed = stages.asked(task.reportId())
                .map(open -> open.stage().silence())
                .orElse(null);
        if (allowed == null || task.due() != null && !today.isAfter(task.due())) {
            return false;
        }
        LocalDate since = LocalDate.ofInstant(task.since(), ZoneId.systemDefault());
        return today.isAfter(calendar.after(organisation.council().id(), since, allowed.days()));
    }

    /** @return who was asked, in which position; empty where nobody sits at the desk */
    private Optional<VisaGiver> asked(WorkItem task) {
        String desk = task.queue().key();
        HolderName name = CircuitHolders.name(desk, stages.of(task.reportId()).circuit(), holders.offices());
        String capacity = task.queue().isOfPosition() ? name.title() : "";
        CallerIdentity nobody = new CallerIdentity("", name.person(), Set.of(), null, List.of());
        return name.person().isEmpty() ? Optional.empty() : Optional.of(new VisaGiver(desk, capacity, nobody));
    }
}
