package ua.zvit.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What was submitted is taken back until the head begins, and the way so far is told. */
class RecallIT {
    private static final String HEAD = "acting-head";
    private static final String PROMOTION = "drafter-promotion";
    private static final String SUBMIT = "{\"outcome\":\"submit\"}";

    private final SignedReport report = SignedReport.toBeReviewed();

    @Test
    void takesTheReportFromTheHeadUntilTheReviewBegins() {
        String review = report.task(HEAD);
        Api.as("drafter-education")
                .post(report.path() + "/recall", "{\"department\":\"promotion\"}")
                .isProblem(422, "RECALL-DEPARTMENT");
        assertThat(measures(Api.as(PROMOTION)
                        .post(report.path() + "/recall", "{}")
                        .isOk()
                        .json()))
                .containsExactly("2.1");
        assertThat(report.status()).isEqualTo("drafting");
        Api.as(HEAD).post(review + "/complete", "{\"outcome\":\"accept\"}").isProblem(409, "TASK-DONE");
        assertThat(way()).extracting(step -> step.getBoolean("taken")).contains(true);
        assertThat(way().get(way().size() - 1).isNull("to")).isTrue();

        report.complete(PROMOTION, SUBMIT).isOk();
        assertThat(report.status()).isEqualTo("review");
        String content = review().getString("content");
        Api.as(HEAD)
                .put(
                        report.task(HEAD) + "/reviews/2.1",
                        "{\"outcome\":\"accepted\",\"content\":\"" + content + "\"}",
                        "\"0\"")
                .isOk();
        Api.as(PROMOTION).post(report.path() + "/recall", "{}").isProblem(409, "RECALL-LATE");
        assertThat(actions()).contains("recalled");
    }

    @Test
    void whatLiesWithOthersIsToldWithThePictureAndWhoDidIt() {
        assertThat(way())
                .filteredOn(step -> !step.isNull("person"))
                .extracting(step -> step.getString("desk"))
                .hasSize(3)
                .doesNotHaveDuplicates();
        Answer picture =
                Api.as("auditor").get(report.path() + "/way/picture.svg").isOk();
        assertThat(picture.header("Content-Type")).startsWith("image/svg+xml");
        assertThat(new String(picture.bytes(), StandardCharsets.UTF_8))
                .contains("<svg", "data-node=\"review\"", "class=\"node now\"", "Розглянути");
        assertThat(Api.as("admin").get("/v1/stage-durations").isOk().list())
                .filteredOn(line -> line.getString("stage").equals("drafting"))
                .isNotEmpty()
                .allMatch(line -> line.getInt("reports") > 0);
        assertThat(Api.as("admin").get("/v1/incidents").isOk().list())
                .noneMatch(job -> report.path().endsWith("/" + job.getInt("reportId")));
        Api.as("admin").post("/v1/incidents/unknown/retry", "").isProblem(404, "INCIDENT-UNKNOWN");
    }

    @Test
    void acceptsSeveralReportsEachByItself() {
        SignedReport other = SignedReport.toBeReviewed();
        JsonObject pending = pending(report);
        assertThat(pending.getInt("open")).isEqualTo(pending.getInt("measures")).isEqualTo(3);
        Api.as(HEAD)
                .put(
                        report.task(HEAD) + "/reviews/2.1",
                        "{\"outcome\":\"returned\",\"comment\":\"Тираж?\",\"content\":\""
                                + review().getString("content") + "\"}",
                        "\"0\"")
                .isOk();
        assertThat(pending(report).getInt("open")).isEqualTo(2);
        assertThat(pending(report).getInt("returned")).isEqualTo(1);
        String wrong = "{\"id\":\"" + id(report) + "\",\"seen\":[{\"measure\":\"2.1\",\"content\":\"0\"}]}";
        String right = "{\"id\":\"" + id(other) + "\"}";
        List<JsonObject> results = Api.as(HEAD)
                .post("/v1/reviews/accept", "{\"tasks\":[" + wrong + "," + right + "]}")
                .isOk()
                .list();
        assertThat(results.get(0).getJsonObject("problem").getString("code")).isEqualTo("REVIEW-CHANGED");
        assertThat(results.get(1).isNull("problem")).isTrue();
        assertThat(report.status()).isEqualTo("review");
        assertThat(other.status()).isEqualTo(results.get(1).getString("status"));
        Api.as(HEAD).post("/v1/reviews/accept", "{\"tasks\":[]}").isProblem(422, "ACCEPT-CHOICE");
        Api.as(HEAD)
                .post("/v1/reviews/accept", "{\"tasks\":[" + wrong + "," + wrong + "]}")
                .isProblem(422, "ACCEPT-CHOICE");
    }

    @Test
    void aDepartmentAnswersWhatItMendsAndTheHeadReadsIt() {
        String answer = report.path() + "/entries/2.1/answer";
        Api.as(PROMOTION).put(answer, "{\"text\":\"Зараз\"}", "\"0\"").isProblem(409, "ENTRY-LOCKED");
        report.complete(HEAD, "{\"outcome\":\"return\",\"returns\":[{\"measure\":\"2.1\",\"comment\":\"Тираж?\"}]}")
                .isOk();
        Api.as(PROMOTION)
                .put(answer, "{\"text\":\"Тираж той самий.\"}", "\"0\"")
                .isOk();
        Api.as(PROMOTION).put(answer, "{\"text\":\"Ні.\"}", "\"0\"").isProblem(412, "REMARK-STALE");
        Api.as("drafter-education")
                .put(answer, "{\"text\":\"Чуже.\"}", "\"1\"")
                .isProblem(403, "ENTRY-OTHER-DEPARTMENT");
        report.complete(PROMOTION, SUBMIT).isOk();
        assertThat(Api.as(HEAD).get(report.path()).isOk().json().toString()).contains("Тираж той самий.");
        Api.as(PROMOTION).put(answer, "{\"text\":\"Пізно.\"}", "\"1\"").isProblem(409, "ENTRY-LOCKED");
    }

    private static String id(SignedReport waiting) {
        return waiting.task(HEAD).replace("/v1/tasks/", "");
    }

    private JsonObject pending(SignedReport wanted) {
        return Api.as(HEAD).get("/v1/reviews").isOk().list().stream()
                .filter(one ->
                        wanted.path().endsWith("/" + one.getJsonObject("task").getInt("reportId")))
                .findFirst()
                .orElseThrow();
    }

    private JsonObject review() {
        return Api.as(HEAD).get(report.task(HEAD) + "/reviews").isOk().list().stream()
                .filter(one -> one.getString("measure").equals("2.1"))
                .findFirst()
                .orElseThrow();
    }

    private List<JsonObject> way() {
        return Api.as("auditor").get(report.path() + "/way").isOk().list();
    }

    private List<String> actions() {
        return Api.as("auditor").get(report.path() + "/history").isOk().list().stream()
                .map(step -> step.getString("action"))
                .toList();
    }

    private static List<String> measures(JsonObject recalled) {
        return recalled.getJsonArray("measures").getValuesAs(JsonString.class).stream()
                .map(JsonString::getString)
                .toList();
    }
}
