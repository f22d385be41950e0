package ua.zvit.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** What a council wants decides the way of its reports; shown on the small council, which nobody else uses. */
class SigningRulesIT {
    private static final Api COUNCIL = Api.as("neighbour");
    private static final String RULES = "/v1/organisation/signing";
    private static final String SIGN = "{\"outcome\":\"sign\",\"with\":\"server-key\"}";
    private static final String ADOPT = Today.adoption("3");
    private static final String FILE =
            """
            {"programme": {"title": "Програма %s", "firstYear": 2024, "lastYear": 2026}, "year": 2025, "unit": 1000,
             "sections": [{"number": "I", "title": "Зустрічі", "measures": [
               {"number": "1.1", "title": "Зустрічі з партнерами", "plan": 10.0, "actual": 10.0,
                "narrative": "<p>12 травня 2025 року проведено зустріч.</p>"}]}]}
            """;

    @AfterAll
    static void wantWhatTheDemoWants() {
        want(true, false, false);
    }

    @Test
    void withoutSignaturesTheWayIsAsBefore() {
        want(false, false, false);
        int report = accepted();
        assertThat(status(report)).isEqualTo("council");
        complete(report, ADOPT);

        assertThat(status(report)).isEqualTo("archived");
        assertThat(signatures(report)).isEmpty();
    }

    @Test
    void theCouncilsSealComesLastAndBringsTheStamp() {
        want(true, false, true);
        int report = accepted();
        complete(report, SIGN);
        complete(report, ADOPT);

        assertThat(status(report)).isEqualTo("archived");
        assertThat(signatures(report))
                .extracting(signature -> signature.getString("role"))
                .containsExactly("head", "seal");
        assertThat(signatures(report).get(1).getString("signer")).isEqualTo("Соснівська селищна рада");
    }

    @Test
    void refusesRulesThatCannotWork() {
        assertThat(refused(true, "").faults()).containsExactly("- secretaryPosition missing");
        assertThat(refused(false, ",\"edrpou\":\"12\"").faults()).containsExactly("- edrpou eight-digits-expected");
        COUNCIL.put(RULES, rules(true, true, false, ",\"secretaryPosition\":\"secretary\""), null)
                .isProblem(404, "POSITION-UNKNOWN");
    }

    private static Answer refused(boolean secretary, String more) {
        return COUNCIL.put(RULES, rules(true, secretary, false, more), null).isProblem(422, "SIGNING-RULES");
    }

    @Test
    void foreignTaskOfSigningIsUnknown() {
        SignedReport ours = SignedReport.toBeSigned();
        String task = ours.task("acting-head");
        COUNCIL.get(task + "/document").isProblem(404, "TASK-UNKNOWN");
        assertThat(COUNCIL.file("POST", task + "/signature", new byte[] {1}).status())
                .isEqualTo(404);
    }

    private static void want(boolean head, boolean secretary, boolean seal) {
        COUNCIL.put(RULES, rules(head, secretary, seal, ",\"edrpou\":\"99990002\""), null)
                .isOk();
    }

    private static String rules(boolean head, boolean secretary, boolean seal, String more) {
        return "{\"headSigns\":" + head + ",\"secretarySigns\":" + secretary + ",\"councilSeal\":" + seal + more + "}";
    }

    private static int accepted() {
        int report = COUNCIL.post("/v1/reports/import", FILE.formatted(UUID.randomUUID()))
                .isOk()
                .json()
                .getInt("id");
        COUNCIL.post("/v1/reports/" + report + "/start", "").isOk();
        complete(report, "{\"outcome\":\"submit\"}");
        complete(report, "{\"outcome\":\"accept\"}");
        return report;
    }

    private static void complete(int report, String body) {
        String task = COUNCIL.get("/v1/tasks").isOk().list().stream()
                .filter(item -> item.getInt("reportId") == report)
                .map(item -> item.getString("id"))
                .findFirst()
                .orElseThrow();
        COUNCIL.post("/v1/tasks/" + task + "/complete", body).isOk();
    }

    private static String status(int report) {
        return COUNCIL.get("/v1/reports/" + report).isOk().json().getString("status");
    }

    private static List<JsonObject> signatures(int report) {
        return COUNCIL.get("/v1/reports/" + report + "/signatures").isOk().list();
    }
}
