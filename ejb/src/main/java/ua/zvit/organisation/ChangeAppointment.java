package ua.zvit.organisation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Set;
import ua.zvit.audit.AuditTrail;
import ua.zvit.organisation.accounts.Accounts;
import ua.zvit.organisation.domain.ActingAppointment;
import ua.zvit.organisation.domain.OrganisationRepository;
import ua.zvit.organisation.values.Account;
import ua.zvit.organisation.values.AppointmentSummary;
import ua.zvit.organisation.values.CouncilSummary;
import ua.zvit.organisation.values.Versioned;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.Roles;
import ua.zvit.shared.ZvitException;

/**
 * Ends an acting appointment early, puts it right, or withdraws it before it has begun. Tasks lie on a position's desk,
 * so that they pass at once to whoever holds the position then. What somebody has accepted or signed while standing in
 * stays covered: no change may leave out such a day, or name another person for it.
 */
@Stateless
@RolesAllowed(Roles.ADMIN)
public class ChangeAppointment {
    /** What a head or secretary leaves in the audit trail. */
    static final Set<String> ACTS = Set.of(
            "accepted",
            "returned",
            "returned-unsigned",
            "signed",
            "adopted",
            "rejected",
            "returned-to-head",
            "visa-given",
            "visa-refused");

    private OrganisationRepository organisation;
    private OrganisationQueries queries;
    private Accounts accounts;
    private AuditTrail audit;

    protected ChangeAppointment() {}

    @Inject
    public ChangeAppointment(
            OrganisationRepository organisation, OrganisationQueries queries, Accounts accounts, AuditTrail audit) {
        this.organisation = organisation;
        this.queries = queries;
        this.accounts = accounts;
        this.audit = audit;
    }

    /**
     * @return the appointment with its version, which every change has to name
     * @throws ZvitException {@code APPOINTMENT-UNKNOWN}
     */
    public Versioned<AppointmentSummary> read(long id) {
        ActingAppointment appointment = find(id);
        return new Versioned<>(appointment.summary(), appointment.version());
    }

    /**
     * @param order what holds from now on; the position stays, and so does the tax number where none is given
     * @throws ZvitException {@code APPOINTMENT-UNKNOWN}, {@code APPOINTMENT-STALE}, {@code APPOINTMENT-USED}, and what a new one may be refused with
     */
    public Versioned<AppointmentSummary> correct(long id, AppointmentSummary order, int version) {
        ActingAppointment appointment = find(id, version);
        AppointmentSummary before = appointment.summary();
        CouncilSummary council = queries.council();
        ActingAppointment wanted = new ActingAppointment(council.id(), appointment.position(), order);
        Account account = accounts.require(
                wanted.username(), council.code(), appointment.position().rolesToAct());
        if (before.username().equals(account.username())) {
            refuseIfUsed(before, before.validFrom(), wanted.validFrom().minusDays(1));
            refuseIfUsed(before, wanted.validTo().plusDays(1), before.validTo());
        } else {
            refuseIfUsed(before, before.validFrom(), before.validTo());
        }
        appointment.correct(order);
        appointment.give(account);
        organisation.writePeriod();
        record(appointment, "appointment-corrected");
        return new Versioned<>(appointment.summary(), appointment.version());
    }

    /** @throws ZvitException {@code APPOINTMENT-UNKNOWN}, {@code APPOINTMENT-END}, {@code APPOINTMENT-USED} */
    public Versioned<AppointmentSummary> end(long id, LocalDate lastDay, int version) {
        ActingAppointment appointment = find(id, version);
        AppointmentSummary before = appointment.summary();
        appointment.end(lastDay);
        refuseIfUsed(before, lastDay.plusDays(1), before.validTo());
        organisation.writePeriod();
        record(appointment, "appointment-ended");
        return new Versioned<>(appointment.summary(), appointment.version());
    }

    /** @throws ZvitException {@code APPOINTMENT-UNKNOWN}, {@code APPOINTMENT-BEGUN} */
    public void withdraw(long id, int version) {
        ActingAppointment appointment = find(id, version);
        if (!LocalDate.now().isBefore(appointment.validFrom())) {
            throw new ZvitException(ErrorCode.APPOINTMENT_BEGUN);
        }
        organisation.remove(appointment);
        record(appointment, "appointment-withdrawn");
    }

    private ActingAppointment find(long id, int version) {
        ActingAppointment appointment = find(id);
        if (appointment.version() != version) {
            throw new ZvitException(ErrorCode.APPOINTMENT_STALE);
        }
        return appointment;
    }

    private ActingAppointment find(long id) {
        return organisation
                .appointment(queries.council().id(), id)
                .orElseThrow(() -> new ZvitException(ErrorCode.APPOINTMENT_UNKNOWN));
    }

    private void refuseIfUsed(AppointmentSummary before, LocalDate from, LocalDate to) {
        if (!from.isAfter(to) && audit.hasActed(before.username(), ACTS, from, to)) {
            throw new ZvitException(ErrorCode.APPOINTMENT_USED, before.personName());
        }
    }

    private void record(ActingAppointment appointment, String action) {
        String detail =
                "№ " + appointment.orderNumber() + ", " + appointment.validFrom() + " – " + appointment.validTo();
        audit.record(HouseSubjects.position(appointment.position().code()), action, detail, appointment.personName());
    }
}
