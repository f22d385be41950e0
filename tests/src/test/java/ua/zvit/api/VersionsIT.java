package ua.zvit.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What an entry said stays: after each pause of writing and at each step, to be compared and taken back. */
class VersionsIT {
    private static final String HEAD = "acting-head";
    private static final String WRITER = "drafter-promotion";
    private static final String SUBMIT = "{\"outcome\":\"submit\"}";

    @Test
    void keepsWhatStoodBeforeAndFoldsASitting() {
        String entry = OwnReport.started() + "/entries/2.1";
        assertThat(versions(entry)).isEmpty();
        write(entry, "<p>Надруковано 500 буклетів.</p>", "4.5");
        write(entry, "<p>Надруковано 500 буклетів і плакатів.</p>", "4.5");
        write(entry, "<p>Надруковано 500 буклетів і плакатів.</p>", "4.5");
        assertThat(occasions(entry)).containsExactly("written", "origin");
        JsonObject origin = Api.as(WRITER).get(entry + "/versions/1").isOk().json();
        assertThat(origin.getString("narrative")).isEqualTo("<p>Надруковано 300 буклетів.</p>");
        JsonObject last = Api.as(WRITER).get(entry + "/versions/2").isOk().json();
        assertThat(last.getString("narrative")).contains("плакатів");
        assertThat(last.getInt("words")).isEqualTo(5);
    }

    @Test
    void beginsAnotherVersionWhereMostOfTheTextGoes() {
        String entry = OwnReport.started() + "/entries/2.1";
        write(entry, "<p>Надруковано 500 буклетів і плакатів для виставки.</p>", "4.5");
        write(entry, "<p>Надруковано.</p>", "4.5");
        assertThat(occasions(entry)).containsExactly("written", "written", "origin");
        assertThat(Api.as(WRITER).get(entry + "/versions/2").isOk().json().getString("narrative"))
                .contains("для виставки");
    }

    @Test
    void comparesWordByWordAndRestoresAsANewVersion() {
        String entry = OwnReport.started() + "/entries/2.1";
        write(entry, "<p>Надруковано <strong>500</strong> буклетів.</p>", "4.5");
        JsonObject compared = Api.as(WRITER)
                .get(entry + "/versions/comparison?before=1")
                .isOk()
                .json();
        assertThat(changed(compared)).containsExactly("narrative", "actual", "fund-actual");
        JsonObject words = compared.getJsonArray("changes").getJsonObject(0);
        assertThat(words.getJsonArray("words").getValuesAs(JsonObject.class))
                .extracting(part -> part.getString("kind") + ":" + part.getString("text"))
                .containsExactly("same:Надруковано ", "gone:300", "new:500", "same: буклетів.");

        String etag = Api.as(WRITER).get(entry).isOk().header("ETag");
        Api.as(WRITER).post(entry + "/versions/1/restored", "", "\"0\"").isProblem(412, "ENTRY-STALE");
        Api.as(WRITER).post(entry + "/versions/9/restored", "", etag).isProblem(404, "VERSION-UNKNOWN");
        Api.as("drafter-education")
                .post(entry + "/versions/1/restored", "", etag)
                .isProblem(403, "ENTRY-OTHER-DEPARTMENT");
        Api.as(WRITER).post(entry + "/versions/1/restored", "", etag).isOk();
        JsonObject standing = Api.as(WRITER).get(entry).isOk().json();
        assertThat(standing.getString("narrative")).isEqualTo("<p>Надруковано 300 буклетів.</p>");
        assertThat(standing.getString("actual")).isEqualTo("5.0");
        assertThat(occasions(entry)).containsExactly("restored", "written", "origin");
        String now = Api.as(WRITER).get(entry).isOk().header("ETag");
        Api.as(WRITER).post(entry + "/versions/2/restored", "", now).isOk();
        assertThat(Api.as(WRITER).get(entry).isOk().json().getString("narrative"))
                .contains("<strong>500</strong>");
    }

    @Test
    void showsWhatWasSubmittedAndWhatTheHeadSaw() {
        SignedReport report = SignedReport.toBeReviewed();
        String entry = report.path() + "/entries/2.1";
        assertThat(occasions(entry).get(0)).isEqualTo("submitted");
        assertThat(changed(Api.as(HEAD)
                        .get(entry + "/versions/comparison?before=submitted")
                        .isOk()
                        .json()))
                .as("nothing was changed since it was submitted")
                .isEmpty();
        Api.as(WRITER).get(entry + "/versions/comparison?before=seen").isProblem(404, "VERSION-UNKNOWN");
        report.complete(
                        HEAD,
                        "{\"outcome\":\"return\",\"accepted\":[\"1.2\"],"
                                + "\"returns\":[{\"measure\":\"2.1\",\"comment\":\"Додайте тираж\"}]}")
                .isOk();
        write(entry, "<p>Надруковано 500 буклетів.</p>", "5.0");
        assertThat(occasions(entry).subList(0, 3)).containsExactly("written", "returned", "submitted");
        for (String before : List.of("seen", "submitted")) {
            JsonObject compared = Api.as(HEAD)
                    .get(entry + "/versions/comparison?before=" + before)
                    .isOk()
                    .json();
            assertThat(changed(compared)).as(before).contains("narrative");
        }
        Api.as("drafter-education").get(entry + "/versions").isProblem(403, "ENTRY-OTHER-DEPARTMENT");
        String etag = Api.as(WRITER).get(entry).isOk().header("ETag");
        report.complete(WRITER, SUBMIT).isOk();
        Api.as(WRITER).post(entry + "/versions/1/restored", "", etag).isProblem(409, "ENTRY-LOCKED");
        report.complete(HEAD, "{\"outcome\":\"accept\"}").isOk();
        assertThat(occasions(entry).subList(0, 2)).containsExactly("accepted", "submitted");
    }

    private static void write(String entry, String narrative, String actual) {
        String etag = Api.as(WRITER).get(entry).isOk().header("ETag");
        Api.as(WRITER)
                .put(entry, "{\"narrative\":\"" + narrative + "\",\"actual\":" + actual + "}", etag)
                .isOk();
    }

    private static List<JsonObject> versions(String entry) {
        return Api.as(WRITER).get(entry + "/versions").isOk().list();
    }

    private static List<String> occasions(String entry) {
        return versions(entry).stream().map(one -> one.getString("occasion")).toList();
    }

    private static List<String> changed(JsonObject compared) {
        return compared.getJsonArray("changes").getValuesAs(JsonObject.class).stream()
                .map(one -> one.getJsonObject("change").getString("field"))
                .toList();
    }
}
