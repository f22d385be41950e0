package ua.zvit.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A department's work is given to a colleague for a time: the tasks, the entries, and nothing longer than that. */
class DeputiesIT {
    private static final Api OWN = Api.as("drafter-education");
    private static final Api DEPUTY = Api.as("drafter-promotion");
    private static final String PATH = "/v1/deputies";
    private static final LocalDate TODAY = Today.date();

    @Test
    void aDeputyDoesTheWorkUntilItIsTakenBack() {
        String report = OwnReport.started();
        int id = Integer.parseInt(report.substring(report.lastIndexOf('/') + 1));
        JsonObject task = task(OWN, id);
        String entry = report + "/entries/" + task.getJsonArray("measures").getString(0);
        String text = "{\"narrative\":\"<p>Написала колега.</p>\",\"actual\":\"1.0\"}";
        DEPUTY.put(entry, text, OWN.get(entry).header("ETag")).isProblem(403, "ENTRY-OTHER-DEPARTMENT");

        JsonObject ahead = arrange(OWN, "education", TODAY.plusDays(1), TODAY.plusDays(9))
                .isOk()
                .json();
        DEPUTY.get(entry).isProblem(403, "ENTRY-OTHER-DEPARTMENT");
        end(OWN, ahead).isOk();
        JsonObject now =
                arrange(OWN, "education", TODAY, TODAY.plusDays(9)).isOk().json();
        assertThat(now.getString("username")).isEqualTo("drafter-promotion");
        try {
            assertThat(DEPUTY.get(PATH).list()).anyMatch(own -> own.getInt("id") == now.getInt("id"));
            DEPUTY.put(entry, text, DEPUTY.get(entry).header("ETag")).isOk();
            assertThat(task(DEPUTY, id).getString("id")).isNotEmpty();
            arrange(DEPUTY, "education", TODAY, TODAY).isProblem(403, "DEPUTY-OTHER-DEPARTMENT");
            end(DEPUTY, now).isProblem(403, "DEPUTY-OTHER-DEPARTMENT");
            end(OWN, now, 99).isProblem(412, "DEPUTY-STALE");
        } finally {
            end(Api.as("admin"), now).isOk();
        }
        DEPUTY.get(entry).isProblem(403, "ENTRY-OTHER-DEPARTMENT");
        assertThat(OWN.get(entry).json().getString("narrative")).contains("Написала колега");
        end(OWN, now).isProblem(404, "DEPUTY-UNKNOWN");
    }

    @Test
    void isRefusedToOthersAndForAccountsThatCannotWrite() {
        arrange(DEPUTY, "education", TODAY, TODAY).isProblem(403, "DEPUTY-OTHER-DEPARTMENT");
        arrange(OWN, "no-such", TODAY, TODAY).isProblem(404, "DEPARTMENT-UNKNOWN");
        arrange(OWN, "education", TODAY.minusDays(9), TODAY.minusDays(1)).isProblem(422, "DEPUTY-INVALID");
        String council = body("education", TODAY, TODAY).replace("drafter-promotion", "council");
        OWN.post(PATH, council).isProblem(422, "ACCOUNT-ROLE");
        Api.as("auditor").get(PATH).isProblem(403, "ROLE-MISSING");
    }

    private static JsonObject task(Api person, int report) {
        return person.get("/v1/tasks").list().stream()
                .filter(task -> task.getInt("reportId") == report
                        && !task.getJsonArray("measures").isEmpty())
                .findFirst()
                .orElseThrow();
    }

    private static Answer arrange(Api person, String department, LocalDate from, LocalDate to) {
        return person.post(PATH, body(department, from, to));
    }

    private static String body(String department, LocalDate from, LocalDate to) {
        return "{\"department\":\"%s\",\"username\":\"drafter-promotion\",\"from\":\"%s\",\"to\":\"%s\",\"reason\":\"відпустка\"}"
                .formatted(department, from, to);
    }

    private static Answer end(Api person, JsonObject deputy) {
        return end(person, deputy, deputy.getInt("version"));
    }

    private static Answer end(Api person, JsonObject deputy, int version) {
        return person.send("DELETE", PATH + "/" + deputy.getInt("id"), "", Map.of("If-Match", "\"" + version + "\""));
    }
}
