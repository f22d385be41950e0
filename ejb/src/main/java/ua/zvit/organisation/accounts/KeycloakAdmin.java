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
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import ua.zvit.shared.Settings;

/**
 * Speaks to Keycloak's Admin API as the client of the settings {@code zvit.oidc.admin-client} and {@code
 * zvit.oidc.admin-secret}. Looking needs the role {@code view-users} of {@code realm-management}, changing people {@code
 * manage-users} as well.
 */
@ApplicationScoped
class KeycloakAdmin {
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final String LOCAL = "http://127.0.0.1:8180/realms/zvit";
    private static final int GOOD = 200;
    private static final int BEYOND_GOOD = 300;
    private static final int FORBIDDEN = 403;
    private static final int MISSING = 404;
    private static final int CONFLICT = 409;

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final ObjectMapper json = new ObjectMapper();

    boolean isConfigured() {
        return Settings.text("zvit.oidc.admin-client").isPresent()
                && Settings.text("zvit.oidc.admin-secret").isPresent();
    }

    /** @return what later questions bear */
    String token() throws ProviderSilent {
        String form = "grant_type=client_credentials&client_id="
                + encoded(Settings.text("zvit.oidc.admin-client").orElse(""))
                + "&client_secret="
                + encoded(Settings.text("zvit.oidc.admin-secret").orElse(""));
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(realm() + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form));
        return read(good(ask(request))).path("access_token").asText();
    }

    /** @return missing where there is no such thing */
    JsonNode get(String token, String what) throws ProviderSilent {
        HttpResponse<byte[]> answer = ask(request(token, what));
        return answer.statusCode() == MISSING ? MissingNode.getInstance() : read(good(answer));
    }

    /**
     * Changes something.
     *
     * @param body null for none
     * @return false where it exists already
     * @throws ProviderRefuses when the service account lacks the right
     */
    boolean send(String token, String method, String what, JsonNode body) throws ProviderSilent {
        HttpRequest.BodyPublisher publisher =
                body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body.toString());
        HttpResponse<byte[]> answer = ask(
                request(token, what).header("Content-Type", "application/json").method(method, publisher));
        if (answer.statusCode() == FORBIDDEN) {
            throw new ProviderRefuses();
        }
        if (answer.statusCode() == CONFLICT) {
            return false;
        }
        good(answer);
        return true;
    }

    private static HttpRequest.Builder request(String token, String what) {
        String admin = realm().replaceFirst("/realms/([^/]+)$", "/admin/realms/$1");
        return HttpRequest.newBuilder(URI.create(admin + what)).header("Authorization", "Bearer " + token);
    }

    private HttpResponse<byte[]> ask(HttpRequest.Builder request) throws ProviderSilent {
        try {
            return client.send(request.timeout(PATIENCE).build(), HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException unreachable) {
            throw new ProviderSilent(unreachable);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new ProviderSilent(stopped);
        }
    }

    private static HttpResponse<byte[]> good(HttpResponse<byte[]> answer) throws ProviderSilent {
        if (answer.statusCode() < GOOD || answer.statusCode() >= BEYOND_GOOD) {
            throw new ProviderSilent("status " + answer.statusCode());
        }
        return answer;
    }

    private JsonNode read(HttpResponse<byte[]> answer) throws ProviderSilent {
        try {
            return json.readTree(answer.body());
        } catch (IOException noJson) {
            throw new ProviderSilent(noJson);
        }
    }

    private static String realm() {
        return Settings.text("zvit.oidc.url").orElse(LOCAL).replaceFirst("/+$", "");
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
