package ua.zvit.organisation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import ua.zvit.organisation.domain.ActingAppointment;
import ua.zvit.organisation.domain.Council;
import ua.zvit.organisation.domain.Department;
import ua.zvit.organisation.domain.OrganisationRepository;
import ua.zvit.organisation.domain.Position;
import ua.zvit.organisation.values.AppointmentSummary;
import ua.zvit.organisation.values.AuthorisedSigner;
import ua.zvit.organisation.values.CouncilSummary;
import ua.zvit.organisation.values.DepartmentSummary;
import ua.zvit.organisation.values.HeldPosition;
import ua.zvit.organisation.values.Office;
import ua.zvit.organisation.values.PositionSummary;
import ua.zvit.organisation.values.Signatory;
import ua.zvit.organisation.values.SigningPerson;
import ua.zvit.organisation.values.SigningRules;
import ua.zvit.shared.Caller;
import ua.zvit.shared.CallerIdentity;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.Roles;
import ua.zvit.shared.ZvitException;

/** The organisation as the caller's own council sees it. */
@Stateless
@RolesAllowed({Roles.DRAFTER, Roles.ACTING_HEAD, Roles.COUNCIL, Roles.ADMIN, Roles.AUDITOR})
public class OrganisationQueries {
    private OrganisationRepository organisation;
    private Directory directory;
    private Caller caller;

    protected OrganisationQueries() {}

    @Inject
    public OrganisationQueries(OrganisationRepository organisation, Directory directory, Caller caller) {
        this.organisation = organisation;
        this.directory = directory;
        this.caller = caller;
    }

    /** @throws ZvitException {@code COUNCIL-UNKNOWN} when the caller's council is not registered here */
    public CouncilSummary council() {
        return own().summary();
    }

    /** @return the coat of arms for the head of documents, PNG; empty when the council has brought none */
    public Optional<byte[]> coatOfArms() {
        return organisation.coatOfArms(own().id());
    }

    /** @return all, those that are closed too, which old reports name */
    public List<DepartmentSummary> departments() {
        return directory.departments(own().id());
    }

    /** @return those that work today */
    public List<DepartmentSummary> openDepartments() {
        return organisation.departments(own().id()).stream()
                .filter(Department::isOpen)
                .map(Department::summary)
                .toList();
    }

    /** @return who does today the work of each department that is closed: the last of those that came after it */
    public Map<Long, Long> successors() {
        Map<Long, Department> all = organisation.departments(own().id()).stream()
                .collect(Collectors.toMap(Department::id, Function.identity()));
        return all.values().stream()
                .filter(department -> !department.isOpen())
                .collect(Collectors.toMap(Department::id, department -> heir(all, department)));
    }

    private static long heir(Map<Long, Department> all, Department closed) {
        Department heir = closed;
        while (!heir.isOpen()) {
            heir = all.get(heir.successorId());
        }
        return heir.id();
    }

    /**
     * @return the departments the caller works in, those too for which the caller stands in today; none for people of the
     *     council as a whole
     */
    public List<DepartmentSummary> ownDepartments() {
        CallerIdentity person = caller.require();
        Set<Long> forOthers = directory.standsInFor(own().id(), person.username());
        return departments().stream()
                .filter(department -> person.isOf(department.code()) || forOthers.contains(department.id()))
                .toList();
    }

    /** @return the department that leads a programme whose file names none that we know */
    public Optional<DepartmentSummary> defaultLeadDepartment() {
        String code = own().leadDepartment();
        return departments().stream()
                .filter(department -> department.code().equals(code))
                .findFirst();
    }

    /** @return who signs today as head of that department; empty when the department has no such position */
    public Optional<Signatory> headOf(long departmentId) {
        long council = own().id();
        return organisation.headOf(council, departmentId).map(position -> signatory(council, position));
    }

    /**
     * Positions whose tasks are the caller's today: those the caller stands in for, and those the caller holds
     * while nobody stands in.
     */
    public List<Long> positionsOfCaller() {
        return officesOfCaller().stream().map(HeldPosition::position).toList();
    }

    /** @return the same, with the departments that they head */
    public List<HeldPosition> officesOfCaller() {
        String person = caller.require().username();
        long council = own().id();
        LocalDate today = LocalDate.now();
        List<ActingAppointment> appointments = organisation.appointmentsOn(council, today);
        Set<Long> filled = appointments.stream()
                .map(appointment -> appointment.position().id())
                .collect(Collectors.toSet());
        Set<Long> acting = appointments.stream()
                .filter(appointment -> appointment.isFor(person))
                .map(appointment -> appointment.position().id())
                .collect(Collectors.toSet());
        return organisation.positions(council).stream()
                .filter(position -> acting.contains(position.id())
                        || position.isHeldBy(person, today) && !filled.contains(position.id()))
                .map(position -> new HeldPosition(
                        position.id(), Optional.ofNullable(position.isHead() ? position.departmentId() : null)))
                .toList();
    }

    /** @return which signatures the council wants */
    public SigningRules signingRules() {
        Council own = own();
        return own.signing(organisation.positions(own.id()).stream()
                .filter(Position::isSecretary)
                .map(Position::code)
                .findFirst()
                .orElse(null));
    }

    /** @return who may sign for that position on that day; empty when it is not one of the own council */
    public Optional<AuthorisedSigner> authorisedFor(long positionId, LocalDate day) {
        return authorised(position -> position.id() == positionId, day);
    }

    /** @return who may sign as the council's secretary on that day; empty when no position is the secretary's */
    public Optional<AuthorisedSigner> authorisedSecretary(LocalDate day) {
        return authorised(Position::isSecretary, day);
    }

    /**
     * @return what somebody was in that department on that day, as under a document, with «В. о.» for who stood in; empty
     *     for somebody without a position there
     */
    public Optional<String> positionOf(String username, long departmentId, LocalDate day) {
        long council = own().id();
        return organisation.positions(council).stream()
                .filter(position -> Objects.equals(position.departmentId(), departmentId))
                .map(position -> new Held(position, standsIn(council, position, day), day))
                .filter(held -> held.isBy(username))
                .map(held ->
                        held.position().authorised(held.standIn(), day, null).position())
                .findFirst();
    }

    /** A position and who stands in. */
    private record Held(Position position, Optional<ActingAppointment> standIn, LocalDate day) {
        private boolean isBy(String username) {
            return standIn.map(appointment -> appointment.isFor(username))
                    .orElseGet(() -> position.isHeldBy(username, day));
        }
    }

    /** @return heads of departments and the secretary, or who stands in for them on that day */
    public List<SigningPerson> peopleWhoSign(LocalDate day) {
        Council own = own();
        return organisation.positions(own.id()).stream()
                .filter(position -> position.isHead() || position.isSecretary())
                .map(position -> position.signingPerson(standsIn(own.id(), position, day), day))
                .toList();
    }

    /** @return all positions with who does their work on that day */
    public List<Office> offices(LocalDate day) {
        long council = own().id();
        Map<Long, String> departments =
                departments().stream().collect(Collectors.toMap(DepartmentSummary::id, DepartmentSummary::code));
        return organisation.positions(council).stream()
                .map(position -> position.office(
                        standsIn(council, position, day), day, departments.get(position.departmentId())))
                .toList();
    }

    private Optional<AuthorisedSigner> authorised(Predicate<Position> wanted, LocalDate day) {
        Council own = own();
        return organisation.positions(own.id()).stream()
                .filter(wanted)
                .findFirst()
                .map(position -> position.authorised(standsIn(own.id(), position, day), day, edrpou(own, position)));
    }

    /** A department may be a body of its own; else its people belong to the council's. */
    private String edrpou(Council own, Position position) {
        if (position.departmentId() == null) {
            return own.edrpou();
        }
        return organisation.departments(own.id()).stream()
                .filter(department -> department.hasId(position.departmentId()))
                .map(Department::edrpou)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(own.edrpou());
    }

    private Optional<ActingAppointment> standsIn(long council, Position position, LocalDate day) {
        return organisation.appointmentsOn(council, day).stream()
                .filter(appointment -> appointment.position().id() == position.id())
                .findFirst();
    }

    public List<PositionSummary> positions() {
        return organisation.positions(own().id()).stream()
                .map(Position::summary)
                .toList();
    }

    public List<AppointmentSummary> appointments() {
        return organisation.appointments(own().id()).stream()
                .map(ActingAppointment::summary)
                .toList();
    }

    private Signatory signatory(long council, Position position) {
        LocalDate today = LocalDate.now();
        return standsIn(council, position, today).map(position::actingBy).orElseGet(() -> position.holder(today));
    }

    private Council own() {
        String code = caller.require().council();
        return directory.council(code).orElseThrow(() -> new ZvitException(ErrorCode.COUNCIL_UNKNOWN, code));
    }
}
