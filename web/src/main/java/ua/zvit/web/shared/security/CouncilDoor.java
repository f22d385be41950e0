package ua.zvit.web.shared.security;

import jakarta.ejb.EJBException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import ua.zvit.organisation.OrganisationQueries;
import ua.zvit.organisation.SignIns;
import ua.zvit.shared.Caller;
import ua.zvit.shared.Roles;
import ua.zvit.shared.ZvitException;

/**
 * Whether the council of whoever has just signed in is kept here. Looked at once, at the door: an installation that has
 * no council yet, or not this one, answers in words instead of failing somewhere inside a page. Who comes in is noted. The
 * operator comes in all the same, as somebody of no council.
 */
@RequestScoped
public class CouncilDoor {
    @Inject
    OrganisationQueries organisation;

    @Inject
    SignIns signIns;

    @Inject
    Caller caller;

    /** @return whether it is the operator who stands at the door */
    boolean isOperator() {
        return caller.identity()
                .filter(person -> person.hasRole(Roles.OPERATOR))
                .isPresent();
    }

    /** @return why the caller can't come in; empty also when that can't be found out now, for what follows will tell */
    Optional<ZvitException> refusal() {
        if (isOperator() && !isOfSomeCouncil()) {
            enterAsOperator();
            return Optional.empty();
        }
        try {
            organisation.council();
            signIns.note();
            return Optional.empty();
        } catch (ZvitException unknown) {
            if (isOperator()) {
                enterAsOperator();
                return Optional.empty();
            }
            return Optional.of(unknown);
        } catch (EJBException withoutRoleOrDatabase) {
            return Optional.empty();
        }
    }

    private boolean isOfSomeCouncil() {
        return caller.identity()
                .filter(person -> person.council() != null)
                .filter(person -> Roles.ALL.stream().anyMatch(person::hasRole))
                .isPresent();
    }

    private void enterAsOperator() {
        caller.signIn(caller.requireAnybody().withoutCouncil());
    }
}
