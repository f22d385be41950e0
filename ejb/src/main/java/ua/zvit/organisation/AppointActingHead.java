package ua.zvit.organisation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import ua.zvit.audit.AuditTrail;
import ua.zvit.organisation.domain.ActingAppointment;
import ua.zvit.organisation.domain.OrganisationRepository;
import ua.zvit.organisation.domain.Position;
import ua.zvit.shared.ErrorKind;
import ua.zvit.shared.Roles;
import ua.zvit.shared.ZvitException;

/** Records an acting appointment by the order that makes it; only the administrator may. */
@Stateless
public class AppointActingHead {
    private OrganisationRepository organisation;
    private OrganisationQueries queries;
    private AuditTrail audit;

    protected AppointActingHead() {}

    @Inject
    public AppointActingHead(OrganisationRepository organisation, OrganisationQueries queries, AuditTrail audit) {
        this.organisation = organisation;
        this.queries = queries;
        this.audit = audit;
    }

    /**
     * @param order id and title of the position are ignored
     * @throws ZvitException {@code POSITION-UNKNOWN}, {@code APPOINTMENT-OVERLAP}, {@code APPOINTMENT-PERIOD},
     *     {@code APPOINTMENT-INCOMPLETE}
     */
    @RolesAllowed(Roles.ADMIN)
    public AppointmentSummary appoint(AppointmentSummary order) {
        long council = queries.council().id();
        Position position = organisation.positions(council).stream()
                .filter(candidate -> candidate.code().equals(order.positionCode()))
                .findFirst()
                .orElseThrow(() -> new ZvitException(ErrorKind.NOT_FOUND, "POSITION-UNKNOWN"));
        ActingAppointment appointment = new ActingAppointment(council, position, order);
        organisation.add(appointment);
        audit.record("position:" + position.code(), "appointed", appointment.orderNumber(), appointment.personName());
        return appointment.summary();
    }
}
