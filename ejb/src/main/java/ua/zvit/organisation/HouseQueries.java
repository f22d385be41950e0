package ua.zvit.organisation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import ua.zvit.audit.AuditTrail;
import ua.zvit.audit.values.HistoryEntry;
import ua.zvit.organisation.domain.Council;
import ua.zvit.organisation.domain.Department;
import ua.zvit.organisation.domain.OrganisationRepository;
import ua.zvit.organisation.values.CouncilDetails;
import ua.zvit.organisation.values.DepartmentDetails;
import ua.zvit.organisation.values.PositionDetails;
import ua.zvit.shared.Caller;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.Roles;
import ua.zvit.shared.ZvitException;

/** The caller's own council as its administrator keeps it: with versions, which every change has to name. */
@Stateless
@RolesAllowed({Roles.ADMIN, Roles.AUDITOR})
public class HouseQueries {
    private OrganisationRepository organisation;
    private Caller caller;
    private AuditTrail audit;

    protected HouseQueries() {}

    @Inject
    public HouseQueries(OrganisationRepository organisation, Caller caller, AuditTrail audit) {
        this.organisation = organisation;
        this.caller = caller;
        this.audit = audit;
    }

    public CouncilDetails council() {
        return own().details();
    }

    /** @return those that work first, then those that are closed, each by name */
    public List<DepartmentDetails> departments() {
        long council = own().id();
        Map<Long, String> codes = codes(council);
        return organisation.departments(council).stream()
                .map(department -> department.details(codes.get(department.successorId())))
                .sorted(Comparator.comparing(DepartmentDetails::isOpen)
                        .reversed()
                        .thenComparing(DepartmentDetails::name))
                .toList();
    }

    private Map<Long, String> codes(long council) {
        return organisation.departments(council).stream().collect(Collectors.toMap(Department::id, Department::code));
    }

    /** @throws ZvitException {@code DEPARTMENT-UNKNOWN} */
    public DepartmentDetails department(String code) {
        return departments().stream()
                .filter(department -> department.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new ZvitException(ErrorCode.DEPARTMENT_UNKNOWN));
    }

    public List<PositionDetails> positions() {
        long council = own().id();
        Map<Long, String> departments = codes(council);
        return organisation.positions(council).stream()
                .map(position -> position.details(departments.get(position.departmentId())))
                .toList();
    }

    /** @throws ZvitException {@code POSITION-UNKNOWN} */
    public PositionDetails position(String code) {
        return positions().stream()
                .filter(position -> position.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new ZvitException(ErrorCode.POSITION_UNKNOWN));
    }

    /** @return what was done with the council itself, oldest first */
    public List<HistoryEntry> councilHistory() {
        return audit.history(HouseSubjects.council(own().code()));
    }

    /** @return what was done with a department, oldest first */
    public List<HistoryEntry> departmentHistory(String code) {
        return audit.history(HouseSubjects.department(code));
    }

    /** @return what was done with a position and who stands in for it, oldest first */
    public List<HistoryEntry> positionHistory(String code) {
        return audit.history(HouseSubjects.position(code));
    }

    private Council own() {
        String code = caller.require().council();
        return organisation.council(code).orElseThrow(() -> new ZvitException(ErrorCode.COUNCIL_UNKNOWN, code));
    }
}
