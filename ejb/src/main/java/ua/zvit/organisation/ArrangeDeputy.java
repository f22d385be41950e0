package ua.zvit.organisation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import ua.zvit.audit.AuditTrail;
import ua.zvit.organisation.accounts.Accounts;
import ua.zvit.organisation.domain.Department;
import ua.zvit.organisation.domain.Deputy;
import ua.zvit.organisation.domain.OrganisationRepository;
import ua.zvit.organisation.values.Account;
import ua.zvit.organisation.values.DeputySummary;
import ua.zvit.organisation.values.PersonSummary;
import ua.zvit.shared.Caller;
import ua.zvit.shared.CallerIdentity;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.Roles;
import ua.zvit.shared.ZvitException;

/**
 * Gives a department's work to a colleague for a time, and takes it back: by somebody of the department itself, a head or
 * the administrator. A deputy can't pass it on. Tasks lie in the department's queue, so that they are with the deputy from
 * the first day and go back after the last by themselves.
 */
@Stateless
@RolesAllowed({Roles.DRAFTER, Roles.ACTING_HEAD, Roles.ADMIN})
public class ArrangeDeputy {
    private OrganisationRepository organisation;
    private OrganisationQueries queries;
    private Accounts accounts;
    private AuditTrail audit;
    private Caller caller;

    protected ArrangeDeputy() {}

    @Inject
    public ArrangeDeputy(
            OrganisationRepository organisation,
            OrganisationQueries queries,
            Accounts accounts,
            AuditTrail audit,
            Caller caller) {
        this.organisation = organisation;
        this.queries = queries;
        this.accounts = accounts;
        this.audit = audit;
        this.caller = caller;
    }

    /** @return what holds today or later: for departments of the caller, and where the caller stands in; by the first day */
    public List<DeputySummary> arrangements() {
        long council = queries.council().id();
        String person = caller.require().username();
        return organisation.deputies(council, LocalDate.now()).stream()
                .filter(deputy -> deputy.isFor(person) || mayArrange(department(council, deputy)))
                .map(deputy -> deputy.summary(department(council, deputy)))
                .toList();
    }

    /** @return codes of the departments that work today and whose work the caller may give to somebody */
    public Set<String> departments() {
        return organisation.departments(queries.council().id()).stream()
                .filter(department -> department.isOpen() && mayArrange(department))
                .map(Department::code)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** @return who could stand in: those with the role to write who have signed in here, by name */
    public List<PersonSummary> colleagues() {
        return accounts.seen(queries.council().code()).stream()
                .filter(person -> person.enabled() && person.roles().contains(Roles.DRAFTER))
                .toList();
    }

    /**
     * @param wanted ids, names and version are ignored
     * @throws ZvitException {@code DEPARTMENT-UNKNOWN}, {@code DEPUTY-OTHER-DEPARTMENT}, {@code DEPARTMENT-CLOSED}, {@code
     *     DEPUTY-INVALID}; {@code ACCOUNT-UNKNOWN} and the like for an account that could not do the work
     */
    public DeputySummary arrange(DeputySummary wanted) {
        String council = queries.council().code();
        Department department = organisation
                .department(queries.council().id(), wanted.department())
                .orElseThrow(() -> new ZvitException(ErrorCode.DEPARTMENT_UNKNOWN));
        require(department);
        if (!department.isOpen()) {
            throw new ZvitException(ErrorCode.DEPARTMENT_CLOSED, department.name());
        }
        Deputy.check(wanted);
        Account account = accounts.require(wanted.username(), council, Set.of(Roles.DRAFTER));
        Deputy deputy = new Deputy(
                department,
                wanted,
                account,
                name(council, account.username()),
                caller.require().username());
        organisation.add(deputy);
        record(department, "deputy-arranged", deputy.summary(department));
        return deputy.summary(department);
    }

    /** @throws ZvitException {@code DEPUTY-UNKNOWN}, {@code DEPUTY-OTHER-DEPARTMENT}, {@code DEPUTY-STALE} */
    public void end(long id, int version) {
        long council = queries.council().id();
        Deputy deputy = organisation.deputy(council, id).orElseThrow(() -> new ZvitException(ErrorCode.DEPUTY_UNKNOWN));
        Department department = department(council, deputy);
        require(department);
        if (deputy.version() != version) {
            throw new ZvitException(ErrorCode.DEPUTY_STALE);
        }
        record(department, "deputy-ended", deputy.summary(department));
        if (deputy.hasBegun()) {
            deputy.end();
        } else {
            organisation.remove(deputy);
        }
        organisation.write();
    }

    private Department department(long council, Deputy deputy) {
        return organisation.departments(council).stream()
                .filter(department -> department.hasId(deputy.departmentId()))
                .findFirst()
                .orElseThrow(() -> new ZvitException(ErrorCode.DEPARTMENT_UNKNOWN));
    }

    private void require(Department department) {
        if (!mayArrange(department)) {
            throw new ZvitException(ErrorCode.DEPUTY_OTHER_DEPARTMENT, department.name());
        }
    }

    /** By the person's own department: who stands in for another one is no person of it. */
    private boolean mayArrange(Department department) {
        CallerIdentity person = caller.require();
        return person.hasRole(Roles.ADMIN)
                || person.hasRole(Roles.ACTING_HEAD)
                || person.hasRole(Roles.DRAFTER) && person.isOf(department.code());
    }

    private String name(String council, String username) {
        return accounts.seen(council).stream()
                .filter(person -> person.username().equals(username))
                .map(PersonSummary::name)
                .findFirst()
                .orElse(username);
    }

    private void record(Department department, String action, DeputySummary deputy) {
        audit.record(
                HouseSubjects.department(department.code()),
                action,
                deputy.from() + " – " + deputy.to() + (deputy.reason().isEmpty() ? "" : ", " + deputy.reason()),
                deputy.personName());
    }
}
