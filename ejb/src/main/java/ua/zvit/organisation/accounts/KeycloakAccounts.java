package ua.zvit.organisation.accounts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
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
import java.util.List;
import java.util.Optional;
import java.util.Set;
import ua.zvit.organisation.values.Account;
import ua.zvit.shared.CallerIdentity;
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

    private Account account(String token, JsonNode user) throws ProviderSilent {
        String place = "/users/" + encoded(user.path("id").asText());
        Set<String> roles = new HashSet<>();
        get(token, place + "/role-mappings/realm/composite")
                .forEach(role -> roles.add(role.path("name").asText()));
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
