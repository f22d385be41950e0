package ua.zvit.rig;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;

/** What the one who keeps Keycloak does in its console: groups of a council, and accounts in them. */
public final class Accounts {
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final int CONFLICT = 409;

    private final String token;

    private Accounts(String token) {
        this.token = token;
    }

    public static Accounts asAdministrator() {
        try {
            List<String> lines = Files.readAllLines(Rig.data().resolve("keycloak-administrator"));
            String password = lines.get(1).split("=", 2)[1];
            String form = "client_id=admin-cli&grant_type=password&" + lines.get(0) + "&password="
                    + URLEncoder.encode(password, StandardCharsets.UTF_8);
            String master = Rig.realm().replaceFirst("/realms/.*", "/realms/master");
            HttpResponse<String> answer = HTTP.send(
                    HttpRequest.newBuilder(URI.create(master + "/protocol/openid-connect/token"))
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(BodyPublishers.ofString(form))
                            .build(),
                    BodyHandlers.ofString());
            return new Accounts(object(answer.body()).getString("access_token"));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    /** Makes the group of a council; one that is there already stays. */
    public Accounts council(String code) {
        send("POST", "/groups", Json.createObjectBuilder().add("name", code).build());
        return this;
    }

    /** Makes the subgroup of a department; one that is there already stays. */
    public Accounts department(String council, String code) {
        String group = object(send("GET", "/group-by-path/" + council, null)).getString("id");
        send(
                "POST",
                "/groups/" + group + "/children",
                Json.createObjectBuilder().add("name", code).build());
        return this;
    }

    /** Makes an account, whose password is its name; one that is there already stays. */
    public Accounts person(String username, String group, String... roles) {
        JsonObject credential = Json.createObjectBuilder()
                .add("type", "password")
                .add("value", username)
                .add("temporary", false)
                .build();
        send(
                "POST",
                "/users",
                Json.createObjectBuilder()
                        .add("username", username)
                        .add("enabled", true)
                        .add("email", username + "@example.org")
                        .add("emailVerified", true)
                        .add("firstName", "Олена")
                        .add("lastName", username)
                        .add("groups", Json.createArrayBuilder().add(group))
                        .add("credentials", Json.createArrayBuilder().add(credential))
                        .build());
        JsonArrayBuilder given = Json.createArrayBuilder();
        for (String role : roles) {
            given.add(object(send("GET", "/roles/" + role, null)));
        }
        send("POST", "/users/" + id(username) + "/role-mappings/realm", given.build());
        return this;
    }

    private String id(String username) {
        String found = send("GET", "/users?exact=true&username=" + username, null);
        try (JsonReader reader = Json.createReader(new StringReader(found))) {
            return reader.readArray().getJsonObject(0).getString("id");
        }
    }

    private String send(String method, String path, JsonValue body) {
        String realm = Rig.realm().replace("/realms/", "/admin/realms/");
        try {
            HttpResponse<String> answer = HTTP.send(
                    HttpRequest.newBuilder(URI.create(realm + path))
                            .header("Authorization", "Bearer " + token)
                            .header("Content-Type", "application/json")
                            .method(
                                    method,
                                    body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body.toString()))
                            .build(),
                    BodyHandlers.ofString());
            if (answer.statusCode() >= 400 && answer.statusCode() != CONFLICT) {
                throw new IllegalStateException(method + " " + path + ": " + answer.statusCode() + " " + answer.body());
            }
            return answer.body();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private static JsonObject object(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }
}
