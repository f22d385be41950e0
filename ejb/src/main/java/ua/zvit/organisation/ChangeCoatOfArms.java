package ua.zvit.organisation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import ua.zvit.audit.AuditTrail;
import ua.zvit.organisation.domain.OrganisationRepository;
import ua.zvit.organisation.values.CouncilSummary;
import ua.zvit.shared.Roles;
import ua.zvit.shared.Sha256;
import ua.zvit.shared.ZvitException;

/**
 * Sets the coat of arms that stands at the head of the council's documents, or takes it away. A picture that could not be
 * printed is refused here, so that no document fails because of it.
 */
@Stateless
@RolesAllowed(Roles.ADMIN)
public class ChangeCoatOfArms {
    /** Largest file that is taken. */
    public static final int LARGEST = ArmsPicture.LARGEST;

    private OrganisationRepository organisation;
    private OrganisationQueries queries;
    private AuditTrail audit;

    protected ChangeCoatOfArms() {}

    @Inject
    public ChangeCoatOfArms(OrganisationRepository organisation, OrganisationQueries queries, AuditTrail audit) {
        this.organisation = organisation;
        this.queries = queries;
        this.audit = audit;
    }

    /** @throws ZvitException {@code ARMS-TOO-LARGE}, {@code ARMS-UNREADABLE} */
    public void change(byte[] png) {
        ArmsPicture.check(png);
        CouncilSummary council = queries.council();
        organisation.coatOfArms(council.id(), png);
        audit.record(HouseSubjects.council(council.code()), "arms-changed", Sha256.hex(png), null);
    }

    /** Documents are printed without a coat of arms from now on. */
    public void remove() {
        CouncilSummary council = queries.council();
        organisation.removeCoatOfArms(council.id());
        audit.record(HouseSubjects.council(council.code()), "arms-removed", "", null);
    }
}
