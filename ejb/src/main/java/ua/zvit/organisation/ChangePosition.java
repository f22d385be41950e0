package ua.zvit.organisation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import ua.zvit.audit.AuditTrail;
import ua.zvit.organisation.accounts.Accounts;
import ua.zvit.organisation.domain.Department;
import ua.zvit.organisation.domain.OrganisationRepository;
import ua.zvit.organisation.domain.Position;
import ua.zvit.organisation.values.Account;
import ua.zvit.organisation.values.HolderSummary;
import ua.zvit.organisation.values.PositionDetails;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.Roles;
import ua.zvit.shared.ZvitException;

/**
 * Makes a position, renames it, or says who holds it. Tasks lie on a position's desk, so that they pass by themselves.
 * What somebody has accepted or signed as the holder stays covered: nobody else may hold the position on such a day.
 */
@Stateless
@RolesAllowed(Roles.ADMIN)
public class ChangePosition {
    private OrganisationRepository organisation;
    private OrganisationQueries queries;
    private HouseQueries house;
    private Accounts accounts;
    private AuditTrail audit;

    protected ChangePosition() {}

    @Inject
    public ChangePosition(
            OrganisationRepository organisation,
            OrganisationQueries queries,
            HouseQueries house,
            Accounts accounts,
            AuditTrail audit) {
        this.organisation = organisation;
        this.queries = queries;
        this.house = house;
        this.accounts = accounts;
        this.audit = audit;
    }

    /**
     * @param wanted holder and history are ignored
     * @throws ZvitException {@code POSITION-INVALID}, {@code POSITION-EXISTS}, {@code DEPARTMENT-UNKNOWN}, {@code
     *     DEPARTMENT-CLOSED}, {@code DEPARTMENT-HAS-HEAD}
     */
    public PositionDetails create(PositionDetails wanted) {
        long council = queries.council().id();
        Long department = department(council, wanted.department());
        Position position = new Position(council, department, wanted);
        if (organisation.position(council, wanted.code()).isPresent()) {
            throw new ZvitException(ErrorCode.POSITION_EXISTS);
        }
        if (position.isHead() && organisation.headOf(council, department).isPresent()) {
            throw new ZvitException(ErrorCode.DEPARTMENT_HAS_HEAD);
        }
        organisation.add(position);
        record(position, "position-created", position.title());
        return house.position(position.code());
    }

    /** @throws ZvitException {@code POSITION-UNKNOWN}, {@code POSITION-STALE}, {@code POSITION-INVALID} */
    public PositionDetails rename(PositionDetails wanted) {
        Position position = find(wanted.code(), wanted.version());
        position.rename(wanted);
        organisation.write();
        record(position, "position-changed", position.title());
        return house.position(position.code());
    }

    /**
     * @throws ZvitException {@code POSITION-UNKNOWN}, {@code POSITION-STALE}, {@code HOLDER-INVALID}, {@code
     *     HOLDER-PERIOD}, {@code APPOINTMENT-USED} for days on which who held it has acted, {@code ACCOUNT-UNKNOWN} and the
     *     like for an account that could not do the work
     */
    public PositionDetails hold(String code, HolderSummary wanted, int version) {
        Position position = find(code, version);
        HolderSummary before = position.details(null).holder();
        HolderSummary named = named(wanted, position);
        position.hold(named);
        refuseIfUsed(before, named);
        organisation.write();
        String to = named.to() == null ? "…" : named.to().toString();
        record(position, "holder-named", named.personName() + ", " + named.from() + " – " + to);
        return house.position(code);
    }

    /** The login is kept as the identity provider writes it, by which tasks find the person. */
    private HolderSummary named(HolderSummary wanted, Position position) {
        if (wanted.username() == null || wanted.username().isBlank()) {
            return wanted;
        }
        Account account = accounts.require(wanted.username(), queries.council().code(), position.rolesToAct());
        return new HolderSummary(
                account.username(), wanted.personName(), wanted.taxNumber(), wanted.from(), wanted.to());
    }

    private void refuseIfUsed(HolderSummary before, HolderSummary after) {
        if (before == null || before.username() == null) {
            return;
        }
        LocalDate today = LocalDate.now();
        boolean same = before.username().equals(after.username());
        LocalDate first =
                same ? (after.to() == null ? today.plusDays(1) : after.to().plusDays(1)) : after.from();
        LocalDate last = before.to() == null || before.to().isAfter(today) ? today : before.to();
        if (!first.isAfter(last) && audit.hasActed(before.username(), ChangeAppointment.ACTS, first, last)) {
            throw new ZvitException(ErrorCode.APPOINTMENT_USED, before.personName());
        }
    }

    private Long department(long council, String code) {
        if (code == null) {
            return null;
        }
        Department department = organisation
                .department(council, code)
                .orElseThrow(() -> new ZvitException(ErrorCode.DEPARTMENT_UNKNOWN));
        if (!department.isOpen()) {
            throw new ZvitException(ErrorCode.DEPARTMENT_CLOSED, department.name());
        }
        return department.id();
    }

    private Position find(String code, int version) {
        Optional<Position> found = organisation.position(queries.council().id(), code);
        Position position = found.orElseThrow(() -> new ZvitException(ErrorCode.POSITION_UNKNOWN));
        if (position.version() != version) {
            throw new ZvitException(ErrorCode.POSITION_STALE);
        }
        return position;
    }

    private void record(Position position, String action, String detail) {
        audit.record(HouseSubjects.position(position.code()), action, detail, null);
    }
}
