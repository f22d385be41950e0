package ua.zvit.web.organisation.people;

import java.time.Instant;
import java.util.List;
import ua.zvit.organisation.values.PersonSummary;

/**
 * An account of the own council.
 *
 * @param departments codes of the departments it belongs to; none for somebody of the council as a whole
 * @param seenAt last sign-in here, give or take an hour; null where there was none
 */
public record PersonJson(
        String username, String name, List<String> roles, List<String> departments, boolean enabled, Instant seenAt) {

    static PersonJson of(PersonSummary person) {
        return new PersonJson(
                person.username(),
                person.name(),
                person.roles().stream().sorted().toList(),
                person.departments(),
                person.enabled(),
                person.seenAt());
    }
}
