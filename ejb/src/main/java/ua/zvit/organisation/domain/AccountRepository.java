package ua.zvit.organisation.domain;

import java.util.List;
import java.util.Optional;
import ua.zvit.organisation.values.Account;
import ua.zvit.organisation.values.PersonSummary;

/** Accounts as they were when somebody last signed in with them. */
public interface AccountRepository {
    /**
     * Notes somebody who has signed in.
     *
     * @param name for people
     * @param departments codes of the departments the person works in
     */
    void note(Account account, String name, List<String> departments);

    /** @return those of a council, by name */
    List<PersonSummary> ofCouncil(String council);

    /** @param username in any case */
    Optional<Account> find(String username);
}
