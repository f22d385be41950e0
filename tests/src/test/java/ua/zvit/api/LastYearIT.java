package ua.zvit.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import org.junit.jupiter.api.Test;

/** What the report of the year before told stands beside the entry, and its promises are answered by the department. */
class LastYearIT {
    private static final String WRITER = "drafter-promotion";
    private static final String TOLD = "На 2025 рік заплановано ще 200 буклетів.";

    @Test
    void findsTheSameMeasureOfTheYearBeforeAndWhatItPromised() {
        String entry = entry();
        JsonObject former = Api.as(WRITER).get(entry + "/former").isOk().json();
        assertThat(former.getString("period")).isEqualTo("2024");
        assertThat(former.getString("narrative")).contains("Надруковано 300 буклетів");
        assertThat(former.getJsonArray("fields").getValuesAs(JsonObject.class))
                .extracting(field -> field.getString("field"))
                .contains("plan", "actual");
        JsonObject promise = former.getJsonArray("promises").getJsonObject(0);
        assertThat(promise.getString("words")).isEqualTo(TOLD);
        assertThat(promise.isNull("fate")).isTrue();

        String place = entry + "/former/promises/" + promise.getString("key");
        Api.as("drafter-education").put(place, "{\"fate\":\"done\"}", "\"0\"").isProblem(403, "ENTRY-OTHER-DEPARTMENT");
        Api.as(WRITER).put(place, "{\"fate\":\"perhaps\"}", "\"0\"").isProblem(422, "PROMISE-FATE");
        assertThat(Api.as(WRITER).put(place, "{\"fate\":\"done\"}", "\"0\"").status())
                .isEqualTo(204);
        Api.as(WRITER).put(place, "{\"fate\":\"moved\"}", "\"0\"").isProblem(412, "PROMISE-STALE");
        assertThat(Api.as(WRITER).put(place, "{\"fate\":\"moved\"}", "\"1\"").header("ETag"))
                .isEqualTo("\"2\"");
        Api.as(WRITER)
                .put(entry + "/former/promises/abc", "{\"fate\":\"done\"}", "\"0\"")
                .isProblem(404, "PROMISE-UNKNOWN");
        JsonObject answered =
                Api.as("acting-head").get(entry + "/former").isOk().json();
        assertThat(answered.getJsonArray("promises").getJsonObject(0).getString("fate"))
                .isEqualTo("moved");
    }

    @Test
    void tellsWhereNothingWasToldBefore() {
        Api.as(WRITER).get(OwnReport.started() + "/entries/2.1/former").isProblem(404, "FORMER-UNTOLD");
    }

    private static String entry() {
        String title = OwnReport.title();
        String before = OwnReport.file(title)
                .replace("\"year\": 2025", "\"year\": 2024")
                .replace("<p>Надруковано 300 буклетів.</p>", "<p>Надруковано 300 буклетів. " + TOLD + "</p>");
        Api.as("admin").post("/v1/reports/import", before).isOk();
        return OwnReport.started(title) + "/entries/2.1";
    }
}
