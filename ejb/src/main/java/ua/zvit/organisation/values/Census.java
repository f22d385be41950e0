package ua.zvit.organisation.values;

import java.util.List;
import ua.zvit.shared.Roles;

/**
 * The accounts of a council.
 *
 * @param complete true where the identity provider has told them; else they are those that have signed in here
 */
public record Census(List<PersonSummary> people, boolean complete) {

    public Census {
        people = List.copyOf(people);
    }

    /** @return whether that person could give visas; in doubt yes */
    public boolean mayApprove(String username) {
        return people.stream()
                .filter(person -> person.username().equals(username))
                .findFirst()
                .map(person -> person.enabled() && person.roles().contains(Roles.ACTING_HEAD))
                .orElse(!complete);
    }

    /** @return whether somebody of that department could write; in doubt yes */
    public boolean mayDraft(String department) {
        return !complete
                || people.stream()
                        .anyMatch(person -> person.enabled()
                                && person.roles().contains(Roles.DRAFTER)
                                && person.departments().contains(department));
    }
}
