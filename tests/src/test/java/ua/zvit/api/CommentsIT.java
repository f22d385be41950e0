package ua.zvit.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What people say about a measure: where it stands, whom it reaches, and what it stops. */
class CommentsIT {
    private static final String PROMOTION = "drafter-promotion";
    private static final String EDUCATION = "drafter-education";
    private static final String HEAD = "acting-head";
    private static final String SUBMIT = "{\"outcome\":\"submit\"}";

    @Test
    void aPassageMovesWithTheTextAndIsToldWhenItIsGone() {
        SignedReport report = new SignedReport(OwnReport.started());
        String comments = report.path() + "/entries/2.1/comments";
        String marked = "{\"text\":\"Скільки з них англійською?\",\"passage\":{\"quote\":\"300 буклетів\"}}";
        int id = Api.as(PROMOTION).post(comments, marked).isOk().json().getInt("id");
        assertThat(passage(report, PROMOTION).getInt("at")).isEqualTo("Надруковано ".length());
        Api.as(EDUCATION).post(comments, marked).isProblem(403, "ENTRY-OTHER-DEPARTMENT");
        assertThat(first(report, EDUCATION).isNull("passage")).isTrue();

        write(report, "<p>Улітку надруковано 300 буклетів.</p>");
        assertThat(passage(report, HEAD).getBoolean("changed")).isFalse();
        write(report, "<p>Надруковано триста.</p>");
        assertThat(passage(report, HEAD).getBoolean("changed")).isTrue();
        assertThat(passage(report, HEAD).getString("quote")).isEqualTo("300 буклетів");
        Api.as(PROMOTION).post(comments, marked).isProblem(422, "COMMENT-INVALID");

        Api.as(EDUCATION)
                .post("/v1/comments/" + id + "/replies", "{\"text\":\"У нас 40.\"}")
                .isOk();
        delete(PROMOTION, "/v1/comments/" + id).isProblem(409, "COMMENT-KEPT");
    }

    @Test
    void whatADrafterRequiresStopsSubmittingUntilItIsResolved() {
        SignedReport report = new SignedReport(OwnReport.started());
        String comments = report.path() + "/entries/2.1/comments";
        int id = Api.as(PROMOTION)
                .post(comments, "{\"text\":\"Перевірити тираж\",\"binding\":true}")
                .isOk()
                .json()
                .getInt("id");
        assertThat(report.complete(PROMOTION, SUBMIT)
                        .isProblem(422, "COMMENT-OWED")
                        .faults())
                .anyMatch(fault -> fault.contains("comments-owed-submission"));
        settle("PUT", EDUCATION, id, 0).isProblem(403, "COMMENT-NOT-YOURS");
        settle("PUT", PROMOTION, id, 0).isOk();
        settle("PUT", PROMOTION, id, 0).isProblem(412, "COMMENT-STALE");
        Api.as(HEAD)
                .post("/v1/comments/" + id + "/replies", "{\"text\":\"Пізно\"}")
                .isProblem(409, "COMMENT-RESOLVED");
        report.complete(PROMOTION, SUBMIT).isOk();
        Api.as(PROMOTION).post(comments, "{\"text\":\"Ще\",\"binding\":true}").isProblem(422, "COMMENT-INVALID");
    }

    @Test
    void whatTheHeadRequiresStopsAcceptingOneByOneAndTogether() {
        SignedReport report = SignedReport.toBeReviewed();
        int id = Api.as(HEAD)
                .post(report.path() + "/entries/2.1/comments", "{\"text\":\"Додайте акт\",\"binding\":true}")
                .isOk()
                .json()
                .getInt("id");
        report.complete(HEAD, "{\"outcome\":\"accept\"}").isProblem(422, "COMMENT-OWED");
        String task = report.task(HEAD).replace("/v1/tasks/", "");
        assertThat(Api.as(HEAD)
                        .post("/v1/reviews/accept", "{\"tasks\":[{\"id\":\"" + task + "\"}]}")
                        .isOk()
                        .list()
                        .get(0)
                        .getJsonObject("problem")
                        .getString("code"))
                .isEqualTo("COMMENT-OWED");
        settle("PUT", PROMOTION, id, 0).isProblem(403, "COMMENT-NOT-YOURS");
        settle("PUT", HEAD, id, 0).isOk();
        settle("DELETE", HEAD, id, 1).isOk();
        settle("PUT", HEAD, id, 2).isOk();
        report.complete(HEAD, "{\"outcome\":\"accept\"}").isOk();
    }

    @Test
    void nobodyUnknownIsNamedAndOnesOwnWordsCanBeTakenBack() {
        SignedReport report = new SignedReport(OwnReport.started());
        String comments = report.path() + "/entries/2.1/comments";
        Api.as(PROMOTION).post(comments, "{\"text\":\"@Ніхто Такий, гляньте\"}").isProblem(422, "COMMENT-INVALID");
        int id = Api.as(PROMOTION)
                .post(comments, "{\"text\":\"Чи це ваш показ?\"}")
                .isOk()
                .json()
                .getInt("id");
        delete(EDUCATION, "/v1/comments/" + id).isProblem(409, "COMMENT-KEPT");
        delete(PROMOTION, "/v1/comments/" + id).isOk();
        assertThat(list(report, PROMOTION).getInt("total")).isZero();
        assertThat(Api.as("auditor").get(report.path() + "/history").isOk().list())
                .anyMatch(step -> step.getString("action").equals("comment-deleted")
                        && step.getString("comment").contains("Чи це ваш показ?"));
    }

    private static void write(SignedReport report, String narrative) {
        String entry = report.path() + "/entries/2.1";
        JsonObject read = Api.as(PROMOTION).get(entry).isOk().json();
        Api.as(PROMOTION)
                .put(
                        entry,
                        "{\"narrative\":\"" + narrative + "\",\"actual\":5.0}",
                        "\"" + read.getInt("version") + "\"")
                .isOk();
    }

    private static Answer settle(String method, String user, int id, int version) {
        return Api.as(user)
                .send(method, "/v1/comments/" + id + "/resolved", null, Map.of("If-Match", "\"" + version + "\""));
    }

    private static Answer delete(String user, String path) {
        return Api.as(user).send("DELETE", path, null, Map.of());
    }

    private static JsonObject list(SignedReport report, String user) {
        return Api.as(user)
                .get(report.path() + "/comments?measure=2.1&limit=1")
                .isOk()
                .json();
    }

    private static JsonObject first(SignedReport report, String user) {
        return list(report, user).getJsonArray("comments").getJsonObject(0);
    }

    private static JsonObject passage(SignedReport report, String user) {
        return first(report, user).getJsonObject("passage");
    }
}
