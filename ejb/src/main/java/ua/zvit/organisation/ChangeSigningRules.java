package ua.zvit.organisation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import ua.zvit.audit.AuditTrail;
import ua.zvit.organisation.domain.Council;
import ua.zvit.organisation.domain.OrganisationRepository;
import ua.zvit.organisation.domain.Position;
import ua.zvit.organisation.values.SigningRules;
import ua.zvit.shared.Caller;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.Fault;
import ua.zvit.shared.Roles;
import ua.zvit.shared.ZvitException;

/**
 * Decides which signatures the council wants. A report follows the rules that hold when it comes to the step; what was
 * signed before stays signed.
 */
@Stateless
public class ChangeSigningRules {
    private OrganisationRepository organisation;
    private Caller caller;
    private AuditTrail audit;

    protected ChangeSigningRules() {}

    @Inject
    public ChangeSigningRules(OrganisationRepository organisation, Caller caller, AuditTrail audit) {
        this.organisation = organisation;
        this.caller = caller;
        this.audit = audit;
    }

    /**
     * @throws ZvitException {@code SIGNING-RULES} with a fault for the code of the register or for the position; {@code
     *     POSITION-UNKNOWN}
     */
    @RolesAllowed(Roles.ADMIN)
    public void change(SigningRules rules) {
        Council council = organisation
                .council(caller.require().council())
                .orElseThrow(() -> new ZvitException(
                        ErrorCode.COUNCIL_UNKNOWN, caller.require().council()));
        refuseFaults(rules);
        List<Position> positions = organisation.positions(council.id());
        if (rules.secretaryPosition() != null
                && positions.stream().noneMatch(position -> position.code().equals(rules.secretaryPosition()))) {
            throw new ZvitException(ErrorCode.POSITION_UNKNOWN);
        }
        council.changeSigning(rules);
        positions.stream()
                .filter(position -> !position.code().equals(rules.secretaryPosition()))
                .forEach(Position::releaseSecretary);
        organisation.write();
        positions.stream()
                .filter(position -> position.code().equals(rules.secretaryPosition()))
                .forEach(Position::nameSecretary);
        audit.record(HouseSubjects.council(caller.require().council()), "signing-rules-changed", words(rules), null);
    }

    private static void refuseFaults(SigningRules rules) {
        if (rules.edrpou() != null && !rules.edrpou().matches("\\d{8}")) {
            throw new ZvitException(
                    ErrorCode.SIGNING_RULES, List.of(Fault.at(null, "edrpou", "eight-digits-expected")));
        }
        if (rules.secretarySigns() && rules.secretaryPosition() == null) {
            throw new ZvitException(ErrorCode.SIGNING_RULES, List.of(Fault.at(null, "secretaryPosition", "missing")));
        }
    }

    private static String words(SigningRules rules) {
        return "head " + rules.headSigns() + ", secretary " + rules.secretarySigns() + ", seal " + rules.councilSeal();
    }
}
