package ua.zvit.organisation.values;

import java.util.Set;

/**
 * An account with which somebody signs in.
 *
 * @param username login name, as the identity provider writes it
 * @param council code of the only council it belongs to; null when it belongs to none
 * @param enabled false for an account that may not sign in
 */
public record Account(String username, String council, Set<String> roles, boolean enabled) {

    public Account {
        roles = Set.copyOf(roles);
    }
}
