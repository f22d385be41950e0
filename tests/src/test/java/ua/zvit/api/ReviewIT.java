package ua.zvit.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A review measure by measure: what is decided is kept with what was read, and nobody decides on anything else. */
class ReviewIT {
    private static final String HEAD = "acting-head";
    private static final String SUBMIT = "{\"outcome\":\"submit\"}";

    private final SignedReport report = SignedReport.toBeReviewed();

    @Test
    void keepsWhatIsDecidedUntilAnotherDecisionNamesIt() {
        String content = review("2.1").getString("content");
        assertThat(decide("2.1", "returned", "Додайте тираж", content, 0).isOk().header("ETag"))
                .isEqualTo("\"1\"");
        JsonObject kept = review("2.1");
        assertThat(kept.getInt("version")).isEqualTo(1);
        assertThat(kept.getJsonObject("decision").getString("outcome")).isEqualTo("returned");
        assertThat(kept.getJsonObject("decision").getString("comment")).isEqualTo("Додайте тираж");
        assertThat(kept.getJsonObject("decision").getBoolean("along")).isFalse();
        decide("2.1", "accepted", null, content, 0).isProblem(412, "REVIEW-STALE");
        assertThat(review("2.1").getJsonObject("decision").getString("outcome")).isEqualTo("returned");
        decide("2.1", "accepted", null, content, 1).isOk();
        assertThat(review("2.1").getJsonObject("decision").getString("outcome")).isEqualTo("accepted");
    }

    @Test
    void refusesDecisionsOnWhatWasNotRead() {
        String other = review("1.2").getString("content");
        Answer refused = decide("2.1", "accepted", null, other, 0);
        refused.isProblem(409, "REVIEW-CHANGED");
        assertThat(refused.faults()).containsExactly("2.1 seen content-changed");
        decide("7.7", "accepted", null, other, 0).isProblem(422, "REVIEW-INVALID");
        decide("2.1", "adopted", null, other, 0).isProblem(422, "TASK-OUTCOME");
        Answer step = report.complete(
                HEAD,
                "{\"outcome\":\"accept\",\"seen\":[{\"measure\":\"1.2\",\"content\":\"" + other
                        + "\"},{\"measure\":\"2.1\",\"content\":\"" + other + "\"}]}");
        step.isProblem(409, "REVIEW-CHANGED");
        assertThat(step.faults()).containsExactly("2.1 seen content-changed");
        assertThat(report.status()).isEqualTo("review");
    }

    @Test
    void showsInTheNextRoundWhatWasChangedSince() {
        decide("1.2", "accepted", null, review("1.2").getString("content"), 0).isOk();
        report.complete(
                        HEAD,
                        "{\"outcome\":\"return\",\"accepted\":[\"1.2\"],"
                                + "\"returns\":[{\"measure\":\"2.1\",\"comment\":\"Додайте тираж\"}]}")
                .isOk();
        String entry = report.path() + "/entries/2.1";
        Answer standing = Api.as("drafter-promotion").get(entry).isOk();
        Api.as("drafter-promotion")
                .put(
                        entry,
                        "{\"narrative\":\"<p>Надруковано 500 буклетів.</p>\",\"actual\":4.5}",
                        standing.header("ETag"))
                .isOk();
        report.complete("drafter-promotion", SUBMIT).isOk();

        JsonObject returned = review("2.1");
        assertThat(returned.get("decision")).isEqualTo(JsonObject.NULL);
        assertThat(returned.getJsonObject("former").getString("outcome")).isEqualTo("returned");
        assertThat(returned.getJsonObject("former").getString("comment")).isEqualTo("Додайте тираж");
        assertThat(changes(returned)).contains("narrative", "actual");
        assertThat(returned.getBoolean("visaOutdated")).isFalse();
        JsonObject accepted = review("1.2");
        assertThat(accepted.getJsonObject("former").getString("outcome")).isEqualTo("accepted");
        assertThat(changes(accepted)).isEmpty();

        report.complete(HEAD, "{\"outcome\":\"accept\"}").isOk();
        report.complete(HEAD, "{\"outcome\":\"return\",\"comment\":\"Гляну ще раз\"}")
                .isOk();
        JsonObject along = review("2.1").getJsonObject("decision");
        assertThat(along.getString("outcome")).isEqualTo("accepted");
        assertThat(along.getBoolean("along")).isTrue();
    }

    private static List<String> changes(JsonObject review) {
        return review.getJsonArray("changes").getValuesAs(JsonObject.class).stream()
                .map(change -> change.getString("field"))
                .toList();
    }

    private JsonObject review(String measure) {
        return Api.as(HEAD).get(report.task(HEAD) + "/reviews").isOk().list().stream()
                .filter(one -> one.getString("measure").equals(measure))
                .findFirst()
                .orElseThrow();
    }

    private Answer decide(String measure, String outcome, String comment, String content, int version) {
        String words = comment == null ? "null" : "\"" + comment + "\"";
        return Api.as(HEAD)
                .put(
                        report.task(HEAD) + "/reviews/" + measure,
                        "{\"outcome\":\"" + outcome + "\",\"comment\":" + words + ",\"content\":\"" + content + "\"}",
                        "\"" + version + "\"");
    }
}
