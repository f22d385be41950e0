package ua.zvit.organisation.values;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * An account of the council, as far as it is known.
 *
 * @param roles those of ours
 * @param departments codes of the departments it belongs to; none for somebody of the council as a whole
 * @param seenAt last sign-in here, give or take an hour; null where there was none
 */
public record PersonSummary(
        String username, String name, Set<String> roles, List<String> departments, boolean enabled, Instant seenAt) {

    public PersonSummary {
        roles = Set.copyOf(roles);
        departments = List.copyOf(departments);
    }

    /** @return the same with the last sign-in; null for none */
    public PersonSummary seen(Instant at) {
        return new PersonSummary(username, name, roles, departments, enabled, at);
    }
}
