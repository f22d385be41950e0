package ua.zvit.organisation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import ua.zvit.audit.AuditTrail;
import ua.zvit.organisation.accounts.Accounts;
import ua.zvit.organisation.domain.ActingAppointment;
import ua.zvit.organisation.domain.OrganisationRepository;
import ua.zvit.organisation.domain.Position;
import ua.zvit.organisation.values.AppointmentSummary;
import ua.zvit.organisation.values.CouncilSummary;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.Roles;
import ua.zvit.shared.ZvitException;

/** Records an acting appointment by the order that makes it; only the administrator may. */
@Stateless
public class AppointActingHead {
    private OrganisationRepository organisation;
    private OrganisationQueries queries;
    private Accounts accounts;
    private AuditTrail audit;

    protected AppointActingHead() {}

    @Inject
    public AppointActingHead(
            OrganisationRepository organisation, OrganisationQueries queries, Accounts accounts, AuditTrail audit) {
        this.organisation = organisation;
        this.queries = queries;
        this.accounts = accounts;
        this.audit = audit;
    }

    /**
     * @param order id and title of the position are ignored
     * @throws ZvitException {@code POSITION-UNKNOWN}, {@code APPOINTMENT-OVERLAP}, {@code APPOINTMENT-PERIOD},
     *     {@code APPOINTMENT-INCOMPLETE}; {@code ACCOUNT-UNKNOWN} and the like for an account that could not do the work
     */
    @RolesAllowed(Roles.ADMIN)
    public AppointmentSummary appoint(AppointmentSummary order) {
        CouncilSummary council = queries.council();
        Position position = organisation.positions(council.id()).stream()
                .filter(candidate -> candidate.code().equals(order.positionCode()))
                .findFirst()
                .orElseThrow(() -> new ZvitException(ErrorCode.POSITION_UNKNOWN));
        ActingAppointment appointment = new ActingAppointment(council.id(), position, order);
        appointment.give(accounts.require(order.username(), council.code(), position.rolesToAct()));
        organisation.add(appointment);
        audit.record(
                HouseSubjects.position(position.code()),
                "appointed",
                appointment.orderNumber(),
                appointment.personName());
        return appointment.summary();
    }
}
