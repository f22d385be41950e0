package ua.zvit.organisation.values;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Somebody of the council as the administrator wants the account to be. Empty where nothing is told.
 *
 * @param username login name in small letters; the address where none is told
 * @param departments codes of the departments; none for somebody of the council as a whole
 */
public record PersonWanted(
        String username, String firstName, String lastName, String email, Set<String> roles, List<String> departments) {

    public PersonWanted {
        email = text(email);
        username = (text(username).isEmpty() ? email : text(username)).toLowerCase(Locale.ROOT);
        firstName = text(firstName);
        lastName = text(lastName);
        roles = Set.copyOf(roles == null ? Set.of() : roles);
        departments = departments == null ? List.of() : List.copyOf(new LinkedHashSet<>(departments));
    }

    /** @return given name and surname */
    public String name() {
        return Stream.of(firstName, lastName)
                .filter(part -> !part.isEmpty())
                .reduce((one, other) -> one + " " + other)
                .orElse(username);
    }

    private static String text(String written) {
        return written == null ? "" : written.strip();
    }
}
