package ua.zvit.web.shared.security;

import jakarta.ejb.EJBException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import ua.zvit.organisation.OrganisationQueries;
import ua.zvit.organisation.SignIns;
import ua.zvit.shared.ZvitException;

/**
 * Whether the council of whoever has just signed in is kept here. Looked at once, at the door: an installation that has
 * no council yet, or not this one, answers in words instead of failing somewhere inside a page. Who comes in is noted.
 */
@RequestScoped
public class CouncilDoor {
    @Inject
    OrganisationQueries organisation;

    @Inject
    SignIns signIns;

    /** @return why the caller can't come in; empty also when that can't be found out now, for what follows will tell */
    Optional<ZvitException> refusal() {
        try {
            organisation.council();
            signIns.note();
            return Optional.empty();
        } catch (ZvitException unknown) {
            return Optional.of(unknown);
        } catch (EJBException withoutRoleOrDatabase) {
            return Optional.empty();
        }
    }
}
