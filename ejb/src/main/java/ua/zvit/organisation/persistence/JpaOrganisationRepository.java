package ua.zvit.organisation.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import ua.zvit.organisation.domain.ActingAppointment;
import ua.zvit.organisation.domain.CoatOfArms;
import ua.zvit.organisation.domain.Council;
import ua.zvit.organisation.domain.Department;
import ua.zvit.organisation.domain.Deputy;
import ua.zvit.organisation.domain.OrderScan;
import ua.zvit.organisation.domain.OrganisationRepository;
import ua.zvit.organisation.domain.Position;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.ZvitException;
import ua.zvit.shared.persistence.TransactionMemory;
import ua.zvit.shared.persistence.Violations;

/** Keeps the organisation by JPA. */
@ApplicationScoped
public class JpaOrganisationRepository implements OrganisationRepository {
    private static final String DEPARTMENTS = "organisation.departments";
    private static final String DEPUTIES = "organisation.deputies";
    private static final String POSITIONS = "organisation.positions";
    private static final String APPOINTMENTS = "organisation.appointments";
    private static final Map<String, ErrorCode> REFUSALS = Map.of(
            "acting_appointment_overlap", ErrorCode.APPOINTMENT_OVERLAP,
            "department_council_id_code_key", ErrorCode.DEPARTMENT_EXISTS,
            "staff_position_council_id_code_key", ErrorCode.POSITION_EXISTS,
            "one_head_per_department", ErrorCode.DEPARTMENT_HAS_HEAD);

    @PersistenceContext(unitName = "zvit")
    private EntityManager entities;

    @Inject
    TransactionMemory memory;

    @Override
    public Optional<Council> council(String code) {
        return entities.createQuery("select c from Council c where c.code = :code", Council.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<OrderScan> scan(long appointmentId) {
        return Optional.ofNullable(entities.find(OrderScan.class, appointmentId));
    }

    @Override
    public void add(OrderScan scan) {
        entities.persist(scan);
    }

    @Override
    public Optional<byte[]> coatOfArms(long councilId) {
        return Optional.ofNullable(entities.find(CoatOfArms.class, councilId)).map(CoatOfArms::png);
    }

    @Override
    public void coatOfArms(long councilId, byte[] png) {
        CoatOfArms standing = entities.find(CoatOfArms.class, councilId);
        if (standing == null) {
            entities.persist(new CoatOfArms(councilId, png));
        } else {
            standing.change(png);
        }
    }

    @Override
    public void removeCoatOfArms(long councilId) {
        Optional.ofNullable(entities.find(CoatOfArms.class, councilId)).ifPresent(entities::remove);
    }

    @Override
    public List<Department> departments(long councilId) {
        return memory.once(DEPARTMENTS, List.of(councilId), () -> readDepartments(councilId, LocalDate.now()));
    }

    /** To which departments somebody belongs is asked with the question who stands in for them: so they are read together. */
    private List<Department> readDepartments(long councilId, LocalDate day) {
        List<Object[]> rows = entities.createQuery(
                        "select d, s from Department d left join Deputy s on s.departmentId = d.id"
                                + " and :day between s.validFrom and s.validTo"
                                + " where d.councilId = :council order by d.id",
                        Object[].class)
                .setParameter("council", councilId)
                .setParameter("day", day)
                .getResultList();
        memory.remember(
                DEPUTIES,
                List.of(councilId, day),
                rows.stream()
                        .map(row -> (Deputy) row[1])
                        .filter(Objects::nonNull)
                        .toList());
        return rows.stream().map(row -> (Department) row[0]).distinct().toList();
    }

    @Override
    public List<Deputy> deputiesOn(long councilId, LocalDate day) {
        return memory.once(DEPUTIES, List.of(councilId, day), () -> entities.createQuery(
                        "select s from Deputy s where s.councilId = :council and :day between s.validFrom and s.validTo",
                        Deputy.class)
                .setParameter("council", councilId)
                .setParameter("day", day)
                .getResultList());
    }

    @Override
    public List<Deputy> deputies(long councilId, LocalDate day) {
        return entities.createQuery(
                        "select s from Deputy s where s.councilId = :council and s.validTo >= :day"
                                + " order by s.validFrom, s.id",
                        Deputy.class)
                .setParameter("council", councilId)
                .setParameter("day", day)
                .getResultList();
    }

    @Override
    public Optional<Deputy> deputy(long councilId, long id) {
        return entities.createQuery("select s from Deputy s where s.councilId = :council and s.id = :id", Deputy.class)
                .setParameter("council", councilId)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    @Override
    public void add(Deputy deputy) {
        entities.persist(deputy);
        write();
    }

    @Override
    public void remove(Deputy deputy) {
        entities.remove(deputy);
    }

    @Override
    public Optional<Department> department(long councilId, String code) {
        return departments(councilId).stream()
                .filter(department -> department.code().equals(code))
                .findFirst();
    }

    @Override
    public void add(Department department) {
        written(() -> {
            entities.persist(department);
            write();
        });
    }

    @Override
    public Optional<Position> position(long councilId, String code) {
        return positions(councilId).stream()
                .filter(position -> position.code().equals(code))
                .findFirst();
    }

    @Override
    public void add(Position position) {
        written(() -> entities.persist(position));
        written(this::write);
    }

    @Override
    public List<Position> positions(long councilId) {
        return memory.once(POSITIONS, List.of(councilId), () -> readOffices(councilId, LocalDate.now())
                .positions());
    }

    /** Positions and who stands in are asked for together, nearly always: so they are read together. */
    private Offices readOffices(long councilId, LocalDate day) {
        List<Object[]> rows = entities.createQuery(
                        "select p, a from Position p left join ActingAppointment a on a.position = p"
                                + " and :day between a.validFrom and a.validTo"
                                + " where p.councilId = :council order by p.id",
                        Object[].class)
                .setParameter("council", councilId)
                .setParameter("day", day)
                .getResultList();
        Offices offices = new Offices(
                rows.stream().map(row -> (Position) row[0]).distinct().toList(),
                rows.stream()
                        .map(row -> (ActingAppointment) row[1])
                        .filter(Objects::nonNull)
                        .toList());
        memory.remember(POSITIONS, List.of(councilId), offices.positions());
        memory.remember(APPOINTMENTS, List.of(councilId, day), offices.appointments());
        return offices;
    }

    private record Offices(List<Position> positions, List<ActingAppointment> appointments) {}

    @Override
    public Optional<Position> headOf(long councilId, long departmentId) {
        return positions(councilId).stream()
                .filter(position -> position.isHead() && Objects.equals(position.departmentId(), departmentId))
                .findFirst();
    }

    @Override
    public List<ActingAppointment> appointmentsOn(long councilId, LocalDate day) {
        return memory.once(
                APPOINTMENTS,
                List.of(councilId, day),
                () -> memory.knows(POSITIONS, List.of(councilId))
                        ? readAppointments(councilId, day)
                        : readOffices(councilId, day).appointments());
    }

    private List<ActingAppointment> readAppointments(long councilId, LocalDate day) {
        return entities.createQuery(
                        "select a from ActingAppointment a join fetch a.position"
                                + " where a.councilId = :council and :day between a.validFrom and a.validTo",
                        ActingAppointment.class)
                .setParameter("council", councilId)
                .setParameter("day", day)
                .getResultList();
    }

    @Override
    public List<ActingAppointment> appointments(long councilId) {
        return entities.createQuery(
                        "select a from ActingAppointment a join fetch a.position"
                                + " where a.councilId = :council order by a.validFrom desc, a.id desc",
                        ActingAppointment.class)
                .setParameter("council", councilId)
                .getResultList();
    }

    @Override
    public void write() {
        memory.forget(DEPARTMENTS);
        memory.forget(DEPUTIES);
        memory.forget(POSITIONS);
        memory.forget(APPOINTMENTS);
        entities.flush();
    }

    @Override
    public Optional<ActingAppointment> appointment(long councilId, long id) {
        return entities.createQuery(
                        "select a from ActingAppointment a join fetch a.position"
                                + " where a.councilId = :council and a.id = :id",
                        ActingAppointment.class)
                .setParameter("council", councilId)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    @Override
    public void remove(ActingAppointment appointment) {
        entities.remove(appointment);
    }

    @Override
    public void add(ActingAppointment appointment) {
        written(() -> entities.persist(appointment));
        writePeriod();
    }

    @Override
    public void writePeriod() {
        memory.forget(APPOINTMENTS);
        written(entities::flush);
    }

    /** The database keeps the rules that two who write at once could break, whenever it is told. */
    private static void written(Runnable writing) {
        try {
            writing.run();
        } catch (PersistenceException refused) {
            throw REFUSALS.entrySet().stream()
                    .filter(rule -> Violations.names(refused, rule.getKey()))
                    .findFirst()
                    .<RuntimeException>map(rule -> new ZvitException(rule.getValue()))
                    .orElse(refused);
        }
    }
}
