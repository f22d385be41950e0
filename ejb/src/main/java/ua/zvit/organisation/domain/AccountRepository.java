package ua.zvit.organisation.domain;

import java.util.Optional;
import ua.zvit.organisation.values.Account;

/** Accounts as they were when somebody last signed in with them. */
public interface AccountRepository {
    void note(Account account);

    /** @param username in any case */
    Optional<Account> find(String username);
}
