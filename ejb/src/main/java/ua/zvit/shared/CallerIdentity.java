package ua.zvit.shared;

import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Who calls, as the identity provider vouches for it.
 *
 * @param username login name, never null
 * @param displayName name for people; falls back to the login name
 * @param roles realm roles
 * @param council code of the only council the caller belongs to; null when the caller belongs to none, which closes
 *     every door
 * @param departments codes of the caller's departments inside the council, in the order of the groups; none for people
 *     of the council as a whole
 */
public record CallerIdentity(
        String username, String displayName, Set<String> roles, String council, List<String> departments) {

    public CallerIdentity {
        Objects.requireNonNull(username, "username");
        displayName = displayName == null || displayName.isBlank() ? username : displayName;
        roles = Set.copyOf(roles);
        departments = List.copyOf(departments);
    }

    /**
     * Reads council and departments from group paths such as {@code /khmelnytskyi/international}. Whoever is in groups of
     * several departments works in each of them. A person in groups of two councils belongs to neither: which one would be
     * meant is not ours to guess.
     */
    public static CallerIdentity fromGroups(
            String username, String displayName, Set<String> roles, List<String> groupPaths) {
        List<String[]> paths = groupPaths.stream()
                .map(path -> path.replaceFirst("^/", "").split("/"))
                .filter(parts -> !parts[0].isBlank())
                .toList();
        List<String> councils = paths.stream().map(parts -> parts[0]).distinct().toList();
        List<String> departments = paths.stream()
                .filter(parts -> parts.length > 1)
                .map(parts -> parts[1])
                .distinct()
                .toList();
        String council = councils.size() == 1 ? councils.get(0) : null;
        return new CallerIdentity(username, displayName, roles, council, council == null ? List.of() : departments);
    }

    /** @return true for a person of the department with that code */
    public boolean isOf(String department) {
        return departments.contains(department);
    }

    /** @return the same person without a council, which is all that is known of somebody whose council is not kept here */
    public CallerIdentity withoutCouncil() {
        return new CallerIdentity(username, displayName, roles, null, List.of());
    }

    public boolean hasRole(String role) {
        return roles.contains(role);
    }
}
