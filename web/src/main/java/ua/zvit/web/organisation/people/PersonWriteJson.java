package ua.zvit.web.organisation.people;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import ua.zvit.organisation.values.PersonWanted;

/**
 * Somebody who is to be invited, or whose account is to be changed.
 *
 * @param username login name; the address where it is left out
 * @param roles drafter, acting-head, council, admin or auditor
 * @param departments codes; none for somebody of the council as a whole
 * @param enabled false to shut the person out; true where it is left out. Only for a change
 */
public record PersonWriteJson(
        String username,
        String firstName,
        String lastName,
        String email,
        Set<String> roles,
        List<String> departments,
        Boolean enabled) {

    PersonWanted wanted() {
        return new PersonWanted(username, firstName, lastName, email, roles, departments);
    }

    /** @param login of the account, whatever the body says */
    PersonWanted wanted(String login) {
        return new PersonWanted(login, firstName, lastName, email, roles, departments);
    }

    boolean isEnabled() {
        return Objects.requireNonNullElse(enabled, true);
    }
}
