package ua.zvit.organisation.accounts;

import static ua.zvit.organisation.accounts.KeycloakAdmin.encoded;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import ua.zvit.organisation.values.Account;
import ua.zvit.organisation.values.PersonSummary;
import ua.zvit.shared.CallerIdentity;
import ua.zvit.shared.Roles;

/**
 * Looks accounts up in Keycloak's Admin API.
 */
@ApplicationScoped
class KeycloakAccounts {
    /** People of one group that are asked for at once; real departments have some dozens. */
    private static final int MOST = 1_000;

    private KeycloakAdmin admin;

    protected KeycloakAccounts() {}

    @Inject
    KeycloakAccounts(KeycloakAdmin admin) {
        this.admin = admin;
    }

    boolean isConfigured() {
        return admin.isConfigured();
    }

    /** @return empty when there is no such account */
    Optional<Account> find(String username) throws ProviderSilent {
        String token = admin.token();
        for (JsonNode user : get(token, "/users?exact=true&username=" + encoded(username))) {
            if (user.path("username").asText().equalsIgnoreCase(username)) {
                return Optional.of(account(token, user));
            }
        }
        return Optional.empty();
    }

    /** @return everybody in the council's group and in the groups below it */
    List<PersonSummary> ofCouncil(String council) throws ProviderSilent {
        String token = admin.token();
        String group =
                get(token, "/group-by-path/" + encoded(council)).path("id").asText();
        if (group.isEmpty()) {
            return List.of();
        }
        Map<String, Member> members = new LinkedHashMap<>();
        collect(token, group, null, members);
        for (JsonNode department : get(token, "/groups/" + group + "/children?max=" + MOST)) {
            collect(
                    token,
                    department.path("id").asText(),
                    department.path("name").asText(),
                    members);
        }
        List<PersonSummary> people = new ArrayList<>();
        for (Map.Entry<String, Member> member : members.entrySet()) {
            people.add(member.getValue().told(roles(token, "/users/" + encoded(member.getKey()))));
        }
        return people;
    }

    private void collect(String token, String group, String department, Map<String, Member> members)
            throws ProviderSilent {
        for (JsonNode user : get(token, "/groups/" + encoded(group) + "/members?max=" + MOST)) {
            Member member =
                    members.computeIfAbsent(user.path("id").asText(), id -> new Member(user, new ArrayList<>()));
            if (department != null) {
                member.departments().add(department);
            }
        }
    }

    /** Somebody in the council's groups, and in which departments. */
    private record Member(JsonNode user, List<String> departments) {
        private PersonSummary told(Set<String> roles) {
            String username = user.path("username").asText();
            String name = (user.path("firstName").asText() + " "
                            + user.path("lastName").asText())
                    .strip();
            Set<String> ours = new HashSet<>(roles);
            ours.retainAll(Roles.ALL);
            return new PersonSummary(
                    username,
                    name.isEmpty() ? username : name,
                    ours,
                    departments,
                    user.path("enabled").asBoolean(),
                    null);
        }
    }

    private Set<String> roles(String token, String place) throws ProviderSilent {
        Set<String> roles = new HashSet<>();
        get(token, place + "/role-mappings/realm/composite")
                .forEach(role -> roles.add(role.path("name").asText()));
        return roles;
    }

    private Account account(String token, JsonNode user) throws ProviderSilent {
        String place = "/users/" + encoded(user.path("id").asText());
        Set<String> roles = roles(token, place);
        List<String> groups = new ArrayList<>();
        get(token, place + "/groups")
                .forEach(group -> groups.add(group.path("path").asText()));
        String username = user.path("username").asText();
        String council =
                CallerIdentity.fromGroups(username, null, roles, groups).council();
        return new Account(username, council, roles, user.path("enabled").asBoolean());
    }

    private JsonNode get(String token, String what) throws ProviderSilent {
        return admin.get(token, what);
    }
}
