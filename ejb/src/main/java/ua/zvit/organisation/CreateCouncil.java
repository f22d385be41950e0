package ua.zvit.organisation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import ua.zvit.audit.AuditTrail;
import ua.zvit.organisation.accounts.Accounts;
import ua.zvit.organisation.domain.Council;
import ua.zvit.organisation.domain.CouncilRepository;
import ua.zvit.organisation.domain.HouseFaults;
import ua.zvit.organisation.domain.OrganisationRepository;
import ua.zvit.organisation.values.CouncilDetails;
import ua.zvit.organisation.values.CreatedCouncil;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.Roles;
import ua.zvit.shared.ZvitException;

/**
 * Adds a council to the installation, with the account that will administer it. Rights come from the identity provider
 * alone: an account that is known not to have them is refused, one that nobody can be asked about is told as unchecked.
 */
@Stateless
public class CreateCouncil {
    private static final Set<ErrorCode> NOBODY_TO_ASK = Set.of(ErrorCode.ACCOUNT_UNSEEN, ErrorCode.ACCOUNT_UNCHECKED);

    private CouncilRepository councils;
    private OrganisationRepository organisation;
    private Accounts accounts;
    private AuditTrail audit;

    protected CreateCouncil() {}

    @Inject
    public CreateCouncil(
            CouncilRepository councils, OrganisationRepository organisation, Accounts accounts, AuditTrail audit) {
        this.councils = councils;
        this.organisation = organisation;
        this.accounts = accounts;
        this.audit = audit;
    }

    /**
     * @param wanted without a leading department, for it has none yet
     * @param administrator login name of the account that will administer it
     * @param arms picture for the head of its documents; null while there is none
     * @throws ZvitException {@code COUNCIL-INVALID}, {@code COUNCIL-EXISTS}, {@code COUNCIL-ADMINISTRATOR}, {@code
     *     ARMS-TOO-LARGE}, {@code ARMS-UNREADABLE}
     */
    @RolesAllowed(Roles.OPERATOR)
    public CreatedCouncil create(CouncilDetails wanted, String administrator, byte[] arms) {
        if (administrator == null || administrator.isBlank()) {
            throw new ZvitException(ErrorCode.COUNCIL_INVALID, List.of(HouseFaults.at("administrator", "missing")));
        }
        Council council = new Council(wanted);
        if (councils.find(wanted.code()).isPresent()) {
            throw new ZvitException(ErrorCode.COUNCIL_EXISTS, wanted.code());
        }
        if (arms != null) {
            ArmsPicture.check(arms);
        }
        boolean checked = isAdministrator(administrator.strip(), wanted.code());
        councils.add(council);
        if (arms != null) {
            organisation.coatOfArms(council.id(), arms);
        }
        audit.recordFor(
                council.code(), HouseSubjects.council(council.code()), "council-created", administrator.strip());
        return new CreatedCouncil(council.summary(), administrator.strip(), checked);
    }

    private boolean isAdministrator(String account, String council) {
        try {
            accounts.require(account, council, Set.of(Roles.ADMIN));
            return true;
        } catch (ZvitException refused) {
            if (NOBODY_TO_ASK.contains(refused.error())) {
                return false;
            }
            throw new ZvitException(ErrorCode.COUNCIL_ADMINISTRATOR, account, council);
        }
    }
}
