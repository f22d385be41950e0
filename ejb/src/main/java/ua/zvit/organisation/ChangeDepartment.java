package ua.zvit.organisation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import ua.zvit.audit.AuditTrail;
import ua.zvit.organisation.domain.Council;
import ua.zvit.organisation.domain.Department;
import ua.zvit.organisation.domain.OrganisationRepository;
import ua.zvit.organisation.domain.Position;
import ua.zvit.organisation.values.DepartmentDetails;
import ua.zvit.shared.Caller;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.Roles;
import ua.zvit.shared.ZvitException;

/** Renames a department, or closes it; the reports it has written in keep its name. */
@Stateless
@RolesAllowed(Roles.ADMIN)
public class ChangeDepartment {
    private OrganisationRepository organisation;
    private Caller caller;
    private AuditTrail audit;

    protected ChangeDepartment() {}

    @Inject
    public ChangeDepartment(OrganisationRepository organisation, Caller caller, AuditTrail audit) {
        this.organisation = organisation;
        this.caller = caller;
        this.audit = audit;
    }

    /** @throws ZvitException {@code DEPARTMENT-UNKNOWN}, {@code DEPARTMENT-STALE}, {@code DEPARTMENT-INVALID} */
    public DepartmentDetails change(DepartmentDetails wanted) {
        Department department = find(wanted.code());
        require(department, wanted.version());
        String before = department.name();
        department.describe(wanted);
        organisation.write();
        String detail = before.equals(department.name()) ? department.name() : before + " → " + department.name();
        audit.record(HouseSubjects.department(department.code()), "department-changed", detail, null);
        return department.details(null);
    }

    /**
     * Closes a department. Its open work is not this capability's: whoever closes one hands that over in the same
     * transaction.
     *
     * @param closing from which day on, and who goes on with its work
     * @throws ZvitException {@code DEPARTMENT-UNKNOWN} also for the other, {@code DEPARTMENT-STALE}, {@code
     *     DEPARTMENT-CLOSING}, {@code DEPARTMENT-CLOSED}
     */
    public Succession close(String code, DepartmentDetails.Closing closing, int version) {
        Department department = find(code);
        require(department, version);
        Department successor = find(closing.successor());
        department.close(closing.from(), successor);
        Council council = own();
        if (department.code().equals(council.leadDepartment())) {
            council.leadBy(successor.code());
        }
        organisation.write();
        audit.record(
                HouseSubjects.department(code), "department-closed", closing.from() + " → " + successor.name(), null);
        return new Succession(department.id(), successor.id(), headOf(department), headOf(successor));
    }

    private Long headOf(Department department) {
        Optional<Position> head = organisation.headOf(department.councilId(), department.id());
        return head.map(Position::id).orElse(null);
    }

    private Department find(String code) {
        return organisation
                .department(own().id(), code)
                .orElseThrow(() -> new ZvitException(ErrorCode.DEPARTMENT_UNKNOWN));
    }

    private static void require(Department department, int version) {
        if (department.version() != version) {
            throw new ZvitException(ErrorCode.DEPARTMENT_STALE);
        }
    }

    private Council own() {
        String code = caller.require().council();
        return organisation.council(code).orElseThrow(() -> new ZvitException(ErrorCode.COUNCIL_UNKNOWN, code));
    }

    /**
     * Who goes on with whose work.
     *
     * @param head position of the head whose reviews pass; null where there is none
     * @param successorHead position of the head to whom they pass; null where there is none
     */
    public record Succession(long department, long successor, Long head, Long successorHead) {}
}
