package ua.zvit.organisation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import ua.zvit.audit.AuditTrail;
import ua.zvit.organisation.domain.Council;
import ua.zvit.organisation.domain.Department;
import ua.zvit.organisation.domain.HouseFaults;
import ua.zvit.organisation.domain.OrganisationRepository;
import ua.zvit.organisation.values.CouncilDetails;
import ua.zvit.shared.Caller;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.Roles;
import ua.zvit.shared.ZvitException;

/** The administrator changes what the own council says of itself; the code stays. Issued documents stay as they are. */
@Stateless
public class ChangeCouncil {
    private OrganisationRepository organisation;
    private Caller caller;
    private AuditTrail audit;

    protected ChangeCouncil() {}

    @Inject
    public ChangeCouncil(OrganisationRepository organisation, Caller caller, AuditTrail audit) {
        this.organisation = organisation;
        this.caller = caller;
        this.audit = audit;
    }

    /** @throws ZvitException {@code COUNCIL-STALE}, {@code COUNCIL-INVALID} */
    @RolesAllowed(Roles.ADMIN)
    public CouncilDetails change(CouncilDetails wanted) {
        String code = caller.require().council();
        Council council =
                organisation.council(code).orElseThrow(() -> new ZvitException(ErrorCode.COUNCIL_UNKNOWN, code));
        if (council.version() != wanted.version()) {
            throw new ZvitException(ErrorCode.COUNCIL_STALE);
        }
        String lead = wanted.leadDepartment();
        if (lead != null
                && organisation
                        .department(council.id(), lead)
                        .filter(Department::isOpen)
                        .isEmpty()) {
            throw new ZvitException(
                    ErrorCode.COUNCIL_INVALID, List.of(HouseFaults.at("leadDepartment", "department-unknown", lead)));
        }
        council.describe(wanted);
        organisation.write();
        audit.record(HouseSubjects.council(code), "council-changed", wanted.name(), null);
        return council.details();
    }
}
