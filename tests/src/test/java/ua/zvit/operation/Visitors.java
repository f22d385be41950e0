package ua.zvit.operation;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * People of the demo who call the API of an installation of a test's own.
 *
 * @param base address of the application, without a slash at its end
 * @param realm address of the realm
 */
record Visitors(String base, String realm, Map<String, Token> tokens) {
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private static final Duration LIFE = Duration.ofMinutes(4);

    Visitors(String base, String realm) {
        this(base, realm, new ConcurrentHashMap<>());
    }

    /** An answer, or that none came. */
    record Told(int status, String body) {
        boolean isDone() {
            return status >= 200 && status < 300;
        }

        JsonObject object() {
            try (JsonReader reader = Json.createReader(new StringReader(body))) {
                return reader.readObject();
            }
        }

        JsonArray list() {
            try (JsonReader reader = Json.createReader(new StringReader(body))) {
                return reader.readArray();
            }
        }
    }

    Told get(String user, String path) throws IOException, InterruptedException {
        return send(user, HttpRequest.newBuilder(address(path)).GET());
    }

    Told post(String user, String path, String body) throws IOException, InterruptedException {
        return send(
                user,
                HttpRequest.newBuilder(address(path))
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(body)));
    }

    private URI address(String path) {
        return URI.create(base + "/api/v1" + path);
    }

    private Told send(String user, HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> answer = HTTP.send(
                request.header("Authorization", "Bearer " + token(user)).build(), BodyHandlers.ofString());
        return new Told(answer.statusCode(), answer.body());
    }

    /** One after the other, as a person signs in once; what Keycloak refuses is told. */
    private synchronized String token(String user) throws IOException, InterruptedException {
        Token known = tokens.get(user);
        if (known != null && known.given().plus(LIFE).isAfter(Instant.now())) {
            return known.text();
        }
        String form = "client_id=zvit-cli&grant_type=password&username=" + user + "&password=" + user;
        HttpRequest request = HttpRequest.newBuilder(URI.create(realm + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
        HttpResponse<String> answer = HTTP.send(request, BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IOException("No token for " + user + ": " + answer.statusCode() + " " + answer.body());
        }
        String text = new Told(200, answer.body()).object().getString("access_token");
        tokens.put(user, new Token(text, Instant.now()));
        return text;
    }

    private record Token(String text, Instant given) {}
}
