package ua.zvit.organisation.accounts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
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
import ua.zvit.shared.Settings;

/**
 * Looks accounts up in Keycloak's Admin API. The client of the settings {@code zvit.oidc.admin-client} and {@code
 * zvit.oidc.admin-secret} needs a service account with the role {@code view-users} of {@code realm-management}, no more.
 */
@ApplicationScoped
class KeycloakAccounts {
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final String LOCAL = "http://127.0.0.1:8180/realms/zvit";
    private static final int GOOD = 200;
    private static final int MISSING = 404;

    /** People of one group that are asked for at once; real departments have some dozens. */
    private static final int MOST = 1_000;

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final ObjectMapper json = new ObjectMapper();

    boolean isConfigured() {
        return Settings.text("zvit.oidc.admin-client").isPresent()
                && Settings.text("zvit.oidc.admin-secret").isPresent();
    }

    /** @return empty when there is no such account */
    Optional<Account> find(String username) throws ProviderSilent {
        String token = token();
        for (JsonNode user : get(token, "/users?exact=true&username=" + encoded(username))) {
            if (user.path("username").asText().equalsIgnoreCase(username)) {
                return Optional.of(account(token, user));
            }
        }
        return Optional.empty();
    }

    /** @return everybody in the council's group and in the groups below it */
    List<PersonSummary> ofCouncil(String council) throws ProviderSilent {
        String token = token();
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

    private String token() throws ProviderSilent {
        String form = "grant_type=client_credentials&client_id="
                + encoded(Settings.text("zvit.oidc.admin-client").orElse(""))
                + "&client_secret="
                + encoded(Settings.text("zvit.oidc.admin-secret").orElse(""));
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(realm() + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form));
        return ask(request).path("access_token").asText();
    }

    private JsonNode get(String token, String what) throws ProviderSilent {
        String admin = realm().replaceFirst("/realms/([^/]+)$", "/admin/realms/$1");
        return ask(HttpRequest.newBuilder(URI.create(admin + what)).header("Authorization", "Bearer " + token));
    }

    private JsonNode ask(HttpRequest.Builder request) throws ProviderSilent {
        try {
            HttpResponse<byte[]> answer =
                    client.send(request.timeout(PATIENCE).build(), HttpResponse.BodyHandlers.ofByteArray());
            if (answer.statusCode() == MISSING) {
                return MissingNode.getInstance();
            }
            if (answer.statusCode() != GOOD) {
                throw new ProviderSilent("status " + answer.statusCode());
            }
            return json.readTree(answer.body());
        } catch (IOException unreachable) {
            throw new ProviderSilent(unreachable);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new ProviderSilent(stopped);
        }
    }

    private static String realm() {
        return Settings.text("zvit.oidc.url").orElse(LOCAL).replaceFirst("/+$", "");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
