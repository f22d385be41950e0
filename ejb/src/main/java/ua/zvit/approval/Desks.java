package ua.zvit.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import ua.zvit.organisation.OrganisationQueries;
import ua.zvit.shared.Caller;
import ua.zvit.shared.CallerIdentity;
import ua.zvit.shared.Roles;

/**
 * On which desks the caller works today: those of the departments for a drafter, the positions held or stood in for with the
 * role of a head, the council's with the role of the council.
 */
@ApplicationScoped
class Desks {
    private OrganisationQueries organisation;
    private Caller caller;

    protected Desks() {}

    @Inject
    Desks(OrganisationQueries organisation, Caller caller) {
        this.organisation = organisation;
        this.caller = caller;
    }

    List<Desk> ofCaller() {
        CallerIdentity person = caller.require();
        List<Desk> desks = new ArrayList<>();
        if (person.hasRole(Roles.DRAFTER)) {
            organisation.ownDepartments().forEach(own -> desks.add(Desk.ofDepartment(own.id())));
        }
        if (person.hasRole(Roles.ACTING_HEAD)) {
            organisation.positionsOnDesk().forEach(position -> desks.add(Desk.ofPosition(position)));
        }
        if (person.hasRole(Roles.COUNCIL)) {
            desks.add(Desk.ofCouncil(organisation.council().id()));
        }
        return desks;
    }
}
