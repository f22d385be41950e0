package ua.zvit.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A report's whole way over the API: import, drafts, return of one measure, acceptance, the head's signature, adoption,
 * the secretary's signature, archive.
 */
class JourneyIT {
    private static final String DECISION = Today.adoption("15");
    private static final String SIGN = "{\"outcome\":\"sign\",\"with\":\"server-key\"}";

    private String path;
    private int id;

    @BeforeEach
    void startAReport() {
        path = OwnReport.started();
        id = Integer.parseInt(path.substring(path.lastIndexOf('/') + 1));
    }

    @Test
    void leadsFromImportToTheArchivedDocument() {
        submitAll();
        complete("acting-head", "{\"outcome\":\"accept\"}", "signing");
        complete("acting-head", SIGN, "council");
        complete("council", DECISION.replace("\"15\"", "\"№ № 15\""), "adopted");
        complete("council", SIGN, "archived");

        JsonObject report = Api.as("auditor").get(path).json();
        assertThat(report.getJsonObject("decision").getString("number")).isEqualTo("15");
        JsonObject archived = Api.as("auditor").get("/v1/archive?year=2025&limit=200").list().stream()
                .filter(item -> item.getInt("reportId") == id)
                .findFirst()
                .orElseThrow();
        assertThat(archived.getJsonObject("decision").getString("date")).isEqualTo(Today.text());
        Answer document = Api.as("auditor").get("/v1/archive/" + archived.getInt("id") + "/document.pdf");
        assertThat(document.header("Content-Type")).isEqualTo("application/pdf");
        assertThat(document.header("Content-Disposition"))
                .matches("attachment; filename=\"Zvit [ -~]+ 2025[ -~]*\\.pdf\";"
                        + " filename\\*=UTF-8''%D0%97%D0%B2%D1%96%D1%82%20.+");
        assertThat(new String(document.bytes(), 0, 5, StandardCharsets.US_ASCII))
                .isEqualTo("%PDF-");
        assertThat(Api.as("auditor").get(path + "/document.pdf").bytes()).isEqualTo(document.bytes());
        assertThat(Api.as("auditor")
                        .send(
                                "GET",
                                "/v1/archive/" + archived.getInt("id") + "/document.pdf",
                                null,
                                Map.of("If-None-Match", document.header("ETag")))
                        .status())
                .isEqualTo(304);
        assertThat(actions())
                .containsExactly(
                        "imported",
                        "started",
                        "submitted",
                        "submitted",
                        "submitted",
                        "accepted",
                        "signed",
                        "adopted",
                        "signed",
                        "archived");
    }

    @Test
    void returnsOneMeasureToItsDepartmentOnly() {
        submitAll();
        complete(
                "acting-head",
                "{\"outcome\":\"return\",\"returns\":[{\"measure\":\"2.1\",\"comment\":\"Додайте тираж\"}]}",
                "drafting");
        assertThat(tasks("drafter-education")).isEmpty();
        assertThat(tasks("drafter-promotion")).singleElement().satisfies(task -> {
            assertThat(task.getInt("returned")).isEqualTo(1);
            assertThat(task.getString("kind")).isEqualTo("draft");
        });
        assertThat(Api.as("drafter-promotion")
                        .get(path + "/entries/2.1")
                        .json()
                        .getJsonArray("remarks")
                        .getJsonObject(0)
                        .getString("text"))
                .isEqualTo("Додайте тираж");
        complete("drafter-promotion", "{\"outcome\":\"submit\"}", "review");
    }

    @Test
    void tellsWhatIsMissingBeforeSubmitting() {
        Answer refused = Api.as("drafter-education").post(taskPath("drafter-education"), "{\"outcome\":\"submit\"}");
        refused.isProblem(422, "ENTRY-INCOMPLETE");
        assertThat(refused.faults()).allSatisfy(fault -> assertThat(fault).startsWith("1.10 "));
    }

    @Test
    void completesATaskOnce() {
        String task = taskPath("drafter-promotion");
        Api.as("drafter-promotion").post(task, "{\"outcome\":\"submit\"}").isOk();
        Api.as("drafter-promotion").post(task, "{\"outcome\":\"submit\"}").isProblem(409, "TASK-DONE");
        Api.as("admin").post(path + "/start", "").isProblem(409, "REPORT-STARTED");
        assertThat(actions().stream().filter("submitted"::equals)).hasSize(1);
    }

    @Test
    void completesATaskOnceHoweverManyCallsComeAtOnce() {
        String task = taskPath("drafter-promotion");
        List<Integer> statuses = AtOnce.times(6, number -> Api.as("drafter-promotion")
                .post(task, "{\"outcome\":\"submit\"}")
                .status());
        assertThat(statuses).containsOnlyOnce(200).containsOnly(200, 409);
        assertThat(actions().stream().filter("submitted"::equals)).hasSize(1);
    }

    @Test
    void refusesWhatATaskCannotEndWith() {
        String task = taskPath("drafter-promotion");
        Api drafter = Api.as("drafter-promotion");
        for (String outcome : List.of("accept", "adopt", "sign", "SUBMIT")) {
            drafter.post(task, "{\"outcome\":\"" + outcome + "\"}").isProblem(422, "TASK-OUTCOME");
        }
        drafter.post(task, "{}").isProblem(422, "TASK-OUTCOME");
        Api.as("drafter-education").post(task, "{\"outcome\":\"submit\"}").isProblem(403, "TASK-NOT-ON-DESK");
        Api.as("acting-head").post(task, "{\"outcome\":\"accept\"}").isProblem(403, "TASK-NOT-ON-DESK");
    }

    @Test
    void asksTheCouncilForItsDecision() {
        submitAll();
        complete("acting-head", "{\"outcome\":\"accept\"}", "signing");
        complete("acting-head", SIGN, "council");
        Api council = Api.as("council");
        String task = taskPath("council");
        assertThat(council.post(task, "{\"outcome\":\"adopt\"}")
                        .isProblem(422, "DECISION-MISSING")
                        .faults())
                .containsExactly("- decision.number missing", "- decision.date missing");
        council.post(task, "{\"outcome\":\"return\"}").isProblem(422, "COMMENT-MISSING");
        council.post(task, decided("29.01.2026")).isProblem(422, "DECISION-MISSING");
        assertThat(List.of("2020-01-01", "2025-12-30", "2026-01-01", "2099-01-01"))
                .allSatisfy(day -> assertThat(council.post(task, decided(day))
                                .isProblem(422, "DECISION-DATE")
                                .faults())
                        .hasSize(1)
                        .first()
                        .asString()
                        .startsWith("- decision.date date-"));
        complete("council", "{\"outcome\":\"return\",\"comment\":\"Уточніть підсумки\"}", "review");
        assertThat(tasks("acting-head")).hasSize(1);
    }

    private static String decided(String day) {
        return DECISION.replace(Today.text(), day);
    }

    private void submitAll() {
        Api education = Api.as("drafter-education");
        String entry = path + "/entries/1.10";
        education
                .put(
                        entry,
                        "{\"narrative\":\"<p>Не здійснювався.</p>\",\"actual\":\"0\",\"reason\":\"Без коштів.\"}",
                        education.get(entry).header("ETag"))
                .isOk();
        complete("drafter-education", "{\"outcome\":\"submit\"}", "drafting");
        complete("drafter-promotion", "{\"outcome\":\"submit\"}", "drafting");
        complete("drafter-international", "{\"outcome\":\"submit\"}", "review");
    }

    private void complete(String user, String body, String status) {
        JsonObject completed = Api.as(user).post(taskPath(user), body).isOk().json();
        assertThat(completed.getInt("reportId")).isEqualTo(id);
        assertThat(completed.getString("status")).isEqualTo(status);
    }

    private String taskPath(String user) {
        return "/v1/tasks/" + tasks(user).get(0).getString("id") + "/complete";
    }

    private List<JsonObject> tasks(String user) {
        return Api.as(user).get("/v1/tasks").isOk().list().stream()
                .filter(task -> task.getInt("reportId") == id)
                .toList();
    }

    private List<String> actions() {
        return Api.as("auditor").get(path + "/history").list().stream()
                .map(step -> step.getString("action"))
                .toList();
    }
}
