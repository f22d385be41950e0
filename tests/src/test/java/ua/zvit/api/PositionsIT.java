package ua.zvit.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Positions, and who holds them from which day on. */
class PositionsIT {
    private static final String HEAD = "/v1/positions/head-office";

    private OwnCouncil council;

    @BeforeEach
    void oneDepartment() {
        council = OwnCouncil.added().department("office", "Загальний відділ");
    }

    @Test
    void isHeldOnlyByAnAccountThatCanDoTheWork() {
        council.person("office", "drafter");
        hold("nobody-at-all", "2026-01-01").isProblem(422, "ACCOUNT-UNKNOWN");
        hold("acting-head", "2026-01-01").isProblem(422, "ACCOUNT-UNKNOWN");
        hold(council.code() + "-office-drafter", "2026-01-01").isProblem(422, "ACCOUNT-ROLE");
        hold("", "2026-01-01").isProblem(422, "HOLDER-INVALID");
    }

    @Test
    void whoComesNextEndsTheTimeOfWhoWasThere() {
        String first = council.person("office", "acting-head");
        assertThat(holder(hold(first.toUpperCase(java.util.Locale.ROOT), "2025-03-01"))
                        .getString("username"))
                .isEqualTo(first);
        hold(first, "2025-02-01").isProblem(409, "HOLDER-PERIOD");
        JsonObject next = hold(first, "2026-02-01").isOk().json();
        assertThat(next.getJsonArray("earlier").getJsonObject(0).getString("to"))
                .isEqualTo("2026-01-31");
        council.asAdmin()
                .send("PUT", HEAD + "/holder", body(first, "2026-03-01"), Map.of())
                .isProblem(428, "VERSION-REQUIRED");
        council.asAdmin()
                .put(HEAD + "/holder", body(first, "2026-03-01"), "\"0\"")
                .isProblem(412, "POSITION-STALE");
    }

    @Test
    void areMadeAndRenamedAndADepartmentHasOneHead() {
        Api admin = council.asAdmin();
        String secretary = "{\"code\":\"secretary\",\"title\":\"Секретар ради\",\"titleGenitive\":\"секретаря ради\"}";
        admin.post("/v1/positions", secretary).isOk();
        admin.post("/v1/positions", secretary).isProblem(409, "POSITION-EXISTS");
        admin.post(
                        "/v1/positions",
                        secretary
                                .replace("\"secretary\"", "\"second\"")
                                .replace("}", ",\"department\":\"office\",\"head\":true}"))
                .isProblem(409, "DEPARTMENT-HAS-HEAD");
        JsonObject renamed = council.change(
                        "PUT",
                        "/v1/positions/secretary",
                        "",
                        "{\"title\":\"Секретарка ради\",\"titleGenitive\":\"секретарки ради\"}")
                .isOk()
                .json();
        assertThat(renamed.getString("title")).isEqualTo("Секретарка ради");
        admin.put("/v1/positions/secretary", secretary, "\"0\"").isProblem(412, "POSITION-STALE");
    }

    private static JsonObject holder(Answer answer) {
        return answer.isOk().json().getJsonObject("holder");
    }

    private Answer hold(String username, String from) {
        String version = council.asAdmin().get(HEAD).isOk().header("ETag");
        return council.asAdmin().put(HEAD + "/holder", body(username, from), version);
    }

    private static String body(String username, String from) {
        return "{\"username\":\"%s\",\"personName\":\"Олена ТКАЧ\",\"from\":\"%s\"}".formatted(username, from);
    }
}
