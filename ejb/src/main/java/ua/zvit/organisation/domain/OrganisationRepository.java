package ua.zvit.organisation.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Where the organisation is kept. Every method is bound to one council. */
public interface OrganisationRepository {
    Optional<Council> council(String code);

    /** @return the scanned order; empty where none was attached */
    Optional<OrderScan> scan(long appointmentId);

    void add(OrderScan scan);

    /** @return the picture; empty when the council has brought none */
    Optional<byte[]> coatOfArms(long councilId);

    void coatOfArms(long councilId, byte[] png);

    void removeCoatOfArms(long councilId);

    /** @return all, those that are closed too */
    List<Department> departments(long councilId);

    Optional<Department> department(long councilId, String code);

    /** @throws ua.zvit.shared.ZvitException {@code DEPARTMENT-EXISTS} */
    void add(Department department);

    List<Position> positions(long councilId);

    Optional<Position> position(long councilId, String code);

    /** @throws ua.zvit.shared.ZvitException {@code POSITION-EXISTS}, {@code DEPARTMENT-HAS-HEAD} */
    void add(Position position);

    Optional<Position> headOf(long councilId, long departmentId);

    /** @return appointments in force on that day */
    List<ActingAppointment> appointmentsOn(long councilId, LocalDate day);

    List<ActingAppointment> appointments(long councilId);

    Optional<ActingAppointment> appointment(long councilId, long id);

    void remove(ActingAppointment appointment);

    /** @throws ua.zvit.shared.ZvitException {@code APPOINTMENT-OVERLAP} when the database refuses the period */
    void writePeriod();

    /** @return who does the work of departments on that day */
    List<Deputy> deputiesOn(long councilId, LocalDate day);

    /** @return those whose last day is that day or a later one, by their first day */
    List<Deputy> deputies(long councilId, LocalDate day);

    Optional<Deputy> deputy(long councilId, long id);

    void add(Deputy deputy);

    void remove(Deputy deputy);

    /** Writes what was changed now, so that what follows meets it. */
    void write();

    /** @throws ua.zvit.shared.ZvitException {@code APPOINTMENT-OVERLAP} when the database refuses the period */
    void add(ActingAppointment appointment);
}
