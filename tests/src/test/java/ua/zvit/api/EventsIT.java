package ua.zvit.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** An event is written once, cited by entries of two departments, changed, and can't go while it is cited. */
class EventsIT {
    private static final Api OWN = Api.as("drafter-international");
    private static final Api OTHER = Api.as("drafter-education");
    private static final String PATH = "/v1/events";

    private static String event(String title, String begins) {
        return ("{\"facts\":{\"title\":\"%s\",\"begins\":\"%s\",\"ends\":\"2025-06-18\",\"town\":\"Люблін\",\"country\":\"PL\","
                        + "\"participants\":40,\"partners\":[\"Місто Люблін\"]}}")
                .formatted(title, begins);
    }

    private static void cite(Api person, String entry, String mark) {
        String text =
                "{\"narrative\":\"<p>У червні <cite data-event='%s'>відбувся форум</cite>.</p>\",\"actual\":\"1.0\"}";
        person.put(entry, text.formatted(mark), person.get(entry).header("ETag"))
                .isOk();
    }

    @Test
    void anEventIsToldOnceAndCitedByAnyNumberOfEntries() {
        String report = OwnReport.started();
        String title = "Форум міст " + UUID.randomUUID();
        Answer made = OWN.post(PATH, event(title, "2025-06-16")).isOk();
        String path = PATH + "/" + made.json().getInt("id");
        String mark = made.json().getInt("id") + ":1";
        OTHER.put(path, event(title, "2025-06-17"), made.header("ETag")).isProblem(403, "EVENT-OTHER-DEPARTMENT");
        Api.as("neighbour").get(path).isProblem(404, "EVENT-UNKNOWN");
        cite(OWN, report + "/entries/1.2", mark);
        cite(OTHER, report + "/entries/1.10", mark);

        Answer changed = OWN.put(path, event(title, "2025-06-17"), OWN.get(path).header("ETag"))
                .isOk();
        assertThat(changed.json().getInt("revision")).isEqualTo(2);
        OWN.put(path, event(title, "2025-06-16"), made.header("ETag")).isProblem(412, "EVENT-STALE");
        JsonObject told = Api.as("auditor").get(path).json();
        assertThat(told.getJsonArray("citations")).hasSize(2);
        assertThat(told.getJsonArray("citations").getJsonObject(0).getInt("seen"))
                .isEqualTo(1);
        OWN.send("DELETE", path, null, Map.of("If-Match", changed.header("ETag")))
                .isProblem(409, "EVENT-CITED");
        assertThat(OTHER.get(report + "/entries/1.10").json().getString("narrative"))
                .contains("<cite data-event=\"" + mark + "\">відбувся форум</cite>");
        assertThat(OWN.get(report + "/export/json").json().toString())
                .contains("відбувся форум")
                .doesNotContain("<cite");

        int programme = OWN.get(report).json().getJsonObject("programme").getInt("id");
        JsonObject figures = OWN.get(PATH + "/figures?programme=" + programme).json();
        assertThat(figures.getInt("events")).isEqualTo(1);
        assertThat(figures.getInt("participants")).isEqualTo(40);
        assertThat(OWN.get(PATH + "?country=PL&from=2025-06-18&to=2025-06-18&programme=" + programme)
                        .list())
                .hasSize(1);
        cite(OWN, report + "/entries/1.2", "0:0");
        cite(OTHER, report + "/entries/1.10", "0:0");
        OWN.send("DELETE", path, null, Map.of("If-Match", changed.header("ETag")))
                .isOk();
    }

    @Test
    void whatIsWrongIsNamedAndDaysOutsideOfEveryProgrammeAreAsked() {
        OWN.post(PATH, event("", "2025-06-20")).isProblem(422, "EVENT-INVALID");
        String old = event("Давня подія", "1995-06-20").replace("2025-06-18", "1995-06-20");
        OWN.post(PATH, old).isProblem(422, "EVENT-OUTSIDE");
        Answer made =
                OWN.post(PATH, old.replaceFirst("\\{", "{\"outside\":true,")).isOk();
        OWN.send("DELETE", PATH + "/" + made.json().getInt("id"), null, Map.of("If-Match", made.header("ETag")))
                .isOk();
        String entry = OwnReport.started() + "/entries/1.2";
        String text = "{\"narrative\":\"<p><cite data-event='999999999:1'>форум</cite></p>\",\"actual\":\"1.0\"}";
        OWN.put(entry, text, OWN.get(entry).header("ETag")).isProblem(422, "ENTRY-INVALID");
    }
}
