package ua.zvit.organisation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import ua.zvit.audit.AuditTrail;
import ua.zvit.organisation.domain.Council;
import ua.zvit.organisation.domain.Department;
import ua.zvit.organisation.domain.OrganisationRepository;
import ua.zvit.organisation.domain.Position;
import ua.zvit.organisation.values.DepartmentDetails;
import ua.zvit.organisation.values.PositionDetails;
import ua.zvit.shared.Caller;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.Roles;
import ua.zvit.shared.ZvitException;

/**
 * Adds a department with the position of its head, without which no report could be reviewed. The first department of a
 * council leads where a file names none, until the council decides otherwise.
 */
@Stateless
public class CreateDepartment {
    private static final String HEAD = "head-";

    private OrganisationRepository organisation;
    private Caller caller;
    private AuditTrail audit;

    protected CreateDepartment() {}

    @Inject
    public CreateDepartment(OrganisationRepository organisation, Caller caller, AuditTrail audit) {
        this.organisation = organisation;
        this.caller = caller;
        this.audit = audit;
    }

    /**
     * @param headTitle as under a document: «Начальник відділу …»
     * @param headTitleGenitive as after «В. о.»: «начальника відділу …»
     * @throws ZvitException {@code DEPARTMENT-INVALID}, {@code POSITION-INVALID} for the titles of the head, {@code
     *     DEPARTMENT-EXISTS}, {@code POSITION-EXISTS}
     */
    @RolesAllowed(Roles.ADMIN)
    public DepartmentDetails create(DepartmentDetails wanted, String headTitle, String headTitleGenitive) {
        String code = caller.require().council();
        Council council =
                organisation.council(code).orElseThrow(() -> new ZvitException(ErrorCode.COUNCIL_UNKNOWN, code));
        Department department = new Department(council.id(), wanted);
        PositionDetails head = PositionDetails.wanted(
                HEAD + department.code(), headTitle, headTitleGenitive, department.code(), true, 0);
        if (organisation.department(council.id(), department.code()).isPresent()) {
            throw new ZvitException(ErrorCode.DEPARTMENT_EXISTS);
        }
        organisation.add(department);
        organisation.add(new Position(council.id(), department.id(), head));
        if (council.leadDepartment() == null) {
            council.leadBy(department.code());
        }
        audit.record(HouseSubjects.department(department.code()), "department-created", department.name(), null);
        return department.details(null);
    }
}
