package ua.zvit.organisation.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ua.zvit.shared.Roles;

class CleanRealmTest {
    private static final Path DEMO = Path.of("..", "ear", "src", "main", "keycloak", "zvit-realm.json");

    @Test
    void holdsNobodyAndNothingThatEverybodyKnows() throws IOException {
        String text = new CleanRealm().from(Files.readAllBytes(DEMO), "https://zvit.example.org/zvit");
        JsonNode realm = new ObjectMapper().readTree(text);
        assertThat(realm.path("users")).hasSize(1).allMatch(user -> user.has("serviceAccountClientId"));
        assertThat(text).doesNotContain("\"secret\"", "credentials", "demo", "khmelnytskyi", "127.0.0.1", "localhost");
        assertThat(realm.findValues("directAccessGrantsEnabled")).noneMatch(JsonNode::asBoolean);
        assertThat(realm.has("groups")).isFalse();
    }

    @Test
    void wantsTlsAndGoodPasswordsAndLeadsBackToThePagesOnly() throws IOException {
        JsonNode realm = new ObjectMapper()
                .readTree(new CleanRealm().from(Files.readAllBytes(DEMO), "https://zvit.example.org/zvit"));
        assertThat(realm.path("sslRequired").asText()).isEqualTo("all");
        assertThat(realm.path("passwordPolicy").asText()).contains("length(12)");
        assertThat(realm.at("/clients/0/redirectUris")).hasSize(1);
        assertThat(realm.at("/clients/0/redirectUris/0").asText()).isEqualTo("https://zvit.example.org/zvit/*");
    }

    @Test
    void keepsWhatTheApplicationNeedsOfTheDemosRealm() throws IOException {
        JsonNode demo = new ObjectMapper().readTree(Files.readAllBytes(DEMO));
        JsonNode realm = new ObjectMapper()
                .readTree(new CleanRealm().from(Files.readAllBytes(DEMO), "https://zvit.example.org"));
        List<String> roles = new ArrayList<>(Roles.ALL);
        roles.add(Roles.OPERATOR);
        assertThat(realm.at("/roles/realm").findValuesAsText("name")).containsExactlyInAnyOrderElementsOf(roles);
        assertThat(realm.at("/clients/0/protocolMappers")).isEqualTo(demo.at("/clients/0/protocolMappers"));
        assertThat(realm.at("/users/0/clientRoles")).isEqualTo(demo.at("/users/0/clientRoles"));
        assertThat(realm.path("bruteForceProtected").asBoolean()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "http://zvit.example.org/zvit",
                "zvit.example.org",
                "https://",
                "https://zvit.example.org/a b"
            })
    void isWrittenForAnAddressWithTlsOnly(String address) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = RealmCommand.run(
                List.of(DEMO.toString(), address, "--english"), new PrintStream(out), new PrintStream(err));
        assertThat(code).isEqualTo(2);
        assertThat(out.size()).isZero();
        assertThat(err.toString()).contains("ZVIT_PUBLIC_URL");
    }
}
