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
 * @param department code of the caller's department inside the council; null for people of the council as a whole
 */
public record CallerIdentity(
        String username, String displayName, Set<String> roles, String council, String department) {

    public CallerIdentity {
        Objects.requireNonNull(username, "username");
        displayName = displayName == null || displayName.isBlank() ? username : displayName;
        roles = Set.copyOf(roles);
    }

    /**
     * Reads council and department from group paths such as {@code /khmelnytskyi/international}. A person in groups of
     * two councils belongs to neither: which one would be meant is not ours to guess.
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
        String department = council != null && departments.size() == 1 ? departments.get(0) : null;
        return new CallerIdentity(username, displayName, roles, council, department);
    }

    public boolean hasRole(String role) {
        return roles.contains(role);
    }
}
