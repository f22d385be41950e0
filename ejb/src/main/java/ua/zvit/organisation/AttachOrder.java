package ua.zvit.organisation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import ua.zvit.audit.AuditTrail;
import ua.zvit.organisation.domain.ActingAppointment;
import ua.zvit.organisation.domain.OrderScan;
import ua.zvit.organisation.domain.OrganisationRepository;
import ua.zvit.organisation.values.ScannedOrder;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.Roles;
import ua.zvit.shared.Sha256;
import ua.zvit.shared.ZvitException;

/** Keeps the scanned order beside an acting appointment, for whoever asks later by what right somebody signed. */
@Stateless
@RolesAllowed({Roles.ADMIN, Roles.AUDITOR})
public class AttachOrder {
    private OrganisationRepository organisation;
    private OrganisationQueries queries;
    private AuditTrail audit;

    protected AttachOrder() {}

    @Inject
    public AttachOrder(OrganisationRepository organisation, OrganisationQueries queries, AuditTrail audit) {
        this.organisation = organisation;
        this.queries = queries;
        this.audit = audit;
    }

    /**
     * Keeps the scan, in place of a former one.
     *
     * @throws ZvitException {@code APPOINTMENT-UNKNOWN}, {@code ORDER-FILE-TOO-LARGE}, {@code ORDER-FILE-TYPE}
     */
    @RolesAllowed(Roles.ADMIN)
    public void attach(long appointmentId, byte[] content) {
        ActingAppointment appointment = appointment(appointmentId);
        ScannedOrder scan = ScannedOrder.of(content);
        Optional<OrderScan> standing = organisation.scan(appointmentId);
        standing.ifPresentOrElse(
                known -> known.replace(scan), () -> organisation.add(new OrderScan(appointmentId, scan)));
        audit.record(
                HouseSubjects.position(appointment.position().code()),
                "order-attached",
                "№ " + appointment.orderNumber(),
                "SHA-256 " + Sha256.hex(content));
    }

    /** @throws ZvitException {@code APPOINTMENT-UNKNOWN}, {@code ORDER-FILE-NONE} */
    public ScannedOrder scan(long appointmentId) {
        appointment(appointmentId);
        return organisation
                .scan(appointmentId)
                .map(OrderScan::scan)
                .orElseThrow(() -> new ZvitException(ErrorCode.ORDER_FILE_NONE));
    }

    /** @return true when a scan was attached */
    public boolean hasScan(long appointmentId) {
        appointment(appointmentId);
        return organisation.scan(appointmentId).isPresent();
    }

    private ActingAppointment appointment(long id) {
        return organisation
                .appointment(queries.council().id(), id)
                .orElseThrow(() -> new ZvitException(ErrorCode.APPOINTMENT_UNKNOWN));
    }
}
