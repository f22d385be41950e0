package ua.zvit.organisation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Set;
import ua.zvit.organisation.accounts.RecentSignIns;
import ua.zvit.organisation.domain.AccountRepository;
import ua.zvit.organisation.values.Account;
import ua.zvit.shared.Caller;
import ua.zvit.shared.CallerIdentity;
import ua.zvit.shared.Roles;

/**
 * Notes who has signed in with which of our roles, so that an appointment can be held against it where the identity
 * provider can't be asked. At most once an hour for each person, unless something has changed.
 */
@Stateless
public class SignIns {
    private AccountRepository accounts;
    private RecentSignIns recent;
    private Caller caller;

    protected SignIns() {}

    @Inject
    public SignIns(AccountRepository accounts, RecentSignIns recent, Caller caller) {
        this.accounts = accounts;
        this.recent = recent;
        this.caller = caller;
    }

    /** Notes the caller. */
    @RolesAllowed({Roles.DRAFTER, Roles.ACTING_HEAD, Roles.COUNCIL, Roles.ADMIN, Roles.AUDITOR})
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void note() {
        CallerIdentity person = caller.require();
        Set<String> roles = new HashSet<>(person.roles());
        roles.retainAll(Roles.ALL);
        Account account = new Account(person.username(), person.council(), roles, true);
        if (recent.isNew(account)) {
            accounts.note(account, person.displayName(), person.departments());
        }
    }
}
