package ua.zvit.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import ua.zvit.api.Routes.Route;
import ua.zvit.rig.Rig;

/** The API's door: a valid access token of the realm and nothing else opens it, and a refusal is JSON, never a redirect. */
class DoorIT {

    @ParameterizedTest
    @MethodSource("ua.zvit.api.Routes#closed")
    void everyRouteIsClosedWithoutAToken(Route route) {
        Answer answer = Api.anonymous().send(route.method(), route.at("1", "1.1"), null, Map.of());
        answer.isProblem(401, "TOKEN-MISSING");
        assertThat(answer.header("WWW-Authenticate")).isEqualTo("Bearer realm=\"zvit\"");
        assertThat(answer.header("Set-Cookie")).isEmpty();
        for (String part : List.of("/health/live", "/health/ready", "/health/started")) {
            assertThat(Api.anonymous().get(part).status()).as(part).isEqualTo(200);
        }
    }

    @ParameterizedTest
    @MethodSource("badTokens")
    void badTokensAreRefused(String authorization) {
        Answer answer = new Api(authorization).get("/v1/reports");
        answer.isProblem(401, "TOKEN-INVALID");
        assertThat(answer.header("WWW-Authenticate")).contains("error=\"invalid_token\"");
    }

    static List<String> badTokens() {
        String good = Api.token("auditor");
        String[] parts = good.split("\\.");
        String claims = new String(Base64.getUrlDecoder().decode(parts[1]), java.nio.charset.StandardCharsets.UTF_8);
        return List.of(
                "Bearer garbage",
                "Bearer " + good + "x",
                "Bearer " + good.substring(0, good.length() - 8),
                "Bearer " + parts[0] + "." + encode(claims.replace("auditor", "admin")) + "." + parts[2],
                "Bearer " + encode("{\"alg\":\"none\"}") + "." + parts[1] + ".",
                "Bearer " + encode("{\"alg\":\"HS256\",\"typ\":\"JWT\"}") + "." + parts[1] + "." + parts[2]);
    }

    @Test
    void otherTokensOfTheSameRealmAreRefused() throws IOException, InterruptedException {
        for (String kind : List.of("id_token", "refresh_token")) {
            new Api("Bearer " + WebSession.grant("auditor").getString(kind))
                    .get("/v1/reports")
                    .isProblem(401, "TOKEN-INVALID");
        }
    }

    @Test
    void passwordsAreNotTaken() {
        new Api("Basic YWRtaW46YWRtaW4=").get("/v1/reports").isProblem(401, "TOKEN-MISSING");
    }

    @Test
    void aTokenInTheAddressIsNotTaken() {
        Api.anonymous().get("/v1/reports?access_token=" + Api.token("auditor")).isProblem(401, "TOKEN-MISSING");
    }

    @Test
    void theSessionOfThePagesOpensNothing() throws IOException, InterruptedException {
        WebSession session = WebSession.of("auditor");
        assertThat(session.get(Rig.base() + "/api/v1/reports").statusCode()).isEqualTo(401);
    }

    @Test
    void healthIsOpenAndNamesItsChecks() {
        Answer answer = Api.anonymous().get("/health");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().getString("status")).isEqualTo("up");
        assertThat(answer.json().getJsonObject("checks"))
                .containsOnlyKeys("database", "disk", "engine", "identityProvider", "stores");
        assertThat(answer.header("Set-Cookie")).isEmpty();
    }

    @Test
    void answersForbidEverythingABrowserMightDo() {
        Answer answer = Api.as("auditor").get("/v1/reports");
        assertThat(answer.header("Content-Security-Policy"))
                .contains("default-src 'none'")
                .contains("frame-ancestors 'none'");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        assertThat(answer.header("Access-Control-Allow-Origin")).isEmpty();
    }

    private static String encode(String text) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
}
