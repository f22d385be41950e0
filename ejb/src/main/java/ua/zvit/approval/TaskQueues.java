package ua.zvit.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import ua.zvit.approval.values.TaskQueue;
import ua.zvit.organisation.OrganisationQueries;
import ua.zvit.shared.Caller;
import ua.zvit.shared.CallerIdentity;
import ua.zvit.shared.Roles;

/**
 * From which queues the caller takes work today: those of the departments for a drafter; with the role of a head the
 * positions held or stood in for, what waits for the heads of departments by them, and what waits for the caller in
 * person; the council's with the role of the council.
 */
@ApplicationScoped
class TaskQueues {
    private OrganisationQueries organisation;
    private Caller caller;

    protected TaskQueues() {}

    @Inject
    TaskQueues(OrganisationQueries organisation, Caller caller) {
        this.organisation = organisation;
        this.caller = caller;
    }

    List<TaskQueue> ofCaller() {
        CallerIdentity person = caller.require();
        List<TaskQueue> queues = new ArrayList<>();
        if (person.hasRole(Roles.DRAFTER)) {
            organisation.ownDepartments().forEach(own -> queues.add(TaskQueue.ofDepartment(own.id())));
        }
        if (person.hasRole(Roles.ACTING_HEAD)) {
            organisation.officesOfCaller().forEach(office -> {
                queues.add(TaskQueue.ofPosition(office.position()));
                office.head().ifPresent(department -> queues.add(TaskQueue.ofHead(department)));
            });
            queues.add(TaskQueue.ofPerson(person.username()));
        }
        if (person.hasRole(Roles.COUNCIL)) {
            queues.add(TaskQueue.ofCouncil(organisation.council().id()));
        }
        return queues;
    }
}
