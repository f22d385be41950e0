package ua.zvit.organisation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import ua.zvit.organisation.accounts.Accounts;
import ua.zvit.organisation.values.PersonSummary;
import ua.zvit.shared.Caller;
import ua.zvit.shared.Roles;

/** The people of the own council whom one can write to: those who have signed in here and may still do so. */
@Stateless
@RolesAllowed({Roles.DRAFTER, Roles.ACTING_HEAD, Roles.COUNCIL, Roles.ADMIN, Roles.AUDITOR})
public class Colleagues {
    private Accounts accounts;
    private Caller caller;

    protected Colleagues() {}

    @Inject
    public Colleagues(Accounts accounts, Caller caller) {
        this.accounts = accounts;
        this.caller = caller;
    }

    /** @return by name; one query */
    public List<PersonSummary> known() {
        return accounts.seen(caller.require().council()).stream()
                .filter(person -> person.enabled() && !person.roles().isEmpty())
                .toList();
    }
}
