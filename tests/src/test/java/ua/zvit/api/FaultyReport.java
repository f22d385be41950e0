package ua.zvit.api;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;

/**
 * A report of our own with faults on purpose: one event told by two departments, a word for which there is no dictionary,
 * quotes and dashes to be mended. The third department's text is without fault.
 */
final class FaultyReport {
    static final String INTERNATIONAL = "drafter-international";
    static final String EDUCATION = "drafter-education";
    static final String PROMOTION = "drafter-promotion";

    /** Stands only in the text of the education department. */
    static final String SECRET = "папороть";

    private static final String EVENT =
            "18 березня 2025 року в місті Борислав підписано меморандум про співпрацю між гімназіями обох міст.";
    private static final String FILE =
            """
            {"programme": {"title": "%s", "firstYear": 2024, "lastYear": 2026}, "year": 2025, "unit": 1000,
             "sections": [
               {"number": "I", "title": "Зустрічі", "measures": [
                 {"number": "1.2", "title": "Зустрічі з партнерами", "plan": 10.0, "actual": 10.0,
                  "narrative": "<p>%s</p><p>Приймали участь у форумі \\"Простір\\" <b>Київ - </b>Львів. Роздано книгарик.</p>"},
                 {"number": "1.10", "title": "Шкільні обміни", "plan": 20.5, "actual": 20.5, "executor": "education",
                  "narrative": "<p>%s</p><p>Учні подарували \\"Зелену %s\\".</p>"}]},
               {"number": "II", "title": "Промоція", "measures": [
                 {"number": "2.1", "title": "Буклети", "plan": 5.0, "actual": 5.0, "executor": "promotion",
                  "narrative": "<p>Надруковано 300 буклетів.</p>"}]}]}
            """;

    private FaultyReport() {}

    /** @return path of a report that was imported and started */
    static String started() {
        String file = FILE.formatted(OwnReport.title(), EVENT, EVENT, SECRET);
        String path = "/v1/reports/"
                + Api.as("admin").post("/v1/reports/import", file).isOk().json().getInt("id");
        Api.as("admin").post(path + "/start", "").isOk();
        return path;
    }

    static List<JsonObject> findings(String user, String report) {
        return Api.as(user)
                .get(report + "/findings")
                .isOk()
                .json()
                .getJsonArray("findings")
                .getValuesAs(JsonObject.class);
    }

    static List<JsonObject> findings(String user, String report, String rule) {
        return findings(user, report).stream()
                .filter(finding -> finding.getString("rule").equals(rule))
                .toList();
    }

    static JsonObject finding(String user, String report, String rule) {
        return findings(user, report, rule).get(0);
    }

    static Answer dismiss(String user, String report, JsonObject finding, String body) {
        return Api.as(user).post(report + "/findings/" + finding.getString("identity") + "/dismiss", body);
    }

    static Answer restore(String user, String report, JsonObject finding) {
        return Api.as(user)
                .send("DELETE", report + "/findings/" + finding.getString("identity") + "/dismiss", null, Map.of());
    }

    static String narrative(String user, String report, String measure) {
        return Api.as(user).get(report + "/entries/" + measure).isOk().json().getString("narrative");
    }

    static void write(String user, String report, String measure, String narrative) {
        String entry = report + "/entries/" + measure;
        String tag = Api.as(user).get(entry).header("ETag");
        String body = jakarta.json.Json.createObjectBuilder()
                .add("narrative", narrative)
                .add("actual", "10")
                .addNull("reason")
                .build()
                .toString();
        Api.as(user).put(entry, body, tag).isOk();
    }

    /** Ends the report's task on that person's desk. */
    static Answer complete(String user, String report, String outcome) {
        int id = Integer.parseInt(report.substring(report.lastIndexOf('/') + 1));
        String task = Api.as(user).get("/v1/tasks").list().stream()
                .filter(open -> open.getInt("reportId") == id)
                .map(open -> open.getString("id"))
                .findFirst()
                .orElseThrow();
        return Api.as(user).post("/v1/tasks/" + task + "/complete", "{\"outcome\":\"" + outcome + "\"}");
    }
}
