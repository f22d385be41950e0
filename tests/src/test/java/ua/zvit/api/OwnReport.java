package ua.zvit.api;

import jakarta.json.JsonObject;
import java.util.UUID;

/** A report of our own made through the API: three measures for three departments, texts complete but for one. */
public final class OwnReport {
    private static final String FILE =
            """
            {"programme": {"title": "%s", "firstYear": 2024, "lastYear": 2026}, "year": 2025, "unit": 1000,
             "sections": [
               {"number": "I", "title": "Зустрічі", "measures": [
                 {"number": "1.2", "title": "Зустрічі з партнерами", "plan": 10.0, "actual": 4.56789,
                  "narrative": "<p>Проведено <b>дві</b> зустрічі.</p><div onclick='x()'>Ще й <u>третя</u>.</div>"},
                 {"number": "1.10", "title": "Шкільні обміни", "plan": 20.5, "executor": "education"}]},
               {"number": "II", "title": "Промоція", "measures": [
                 {"number": "2.1", "title": "Буклети", "plan": 5.0, "actual": 5.0, "executor": "promotion",
                  "narrative": "<p>Надруковано 300 буклетів.</p>"}]}]}
            """;

    private OwnReport() {}

    /** @return a programme that nobody has imported yet */
    public static String title() {
        return "Програма " + UUID.randomUUID();
    }

    public static String file(String title) {
        return FILE.formatted(title);
    }

    /** @return the report just imported */
    public static JsonObject imported() {
        return imported(title());
    }

    /** @return path of a report that was imported and started */
    public static String started() {
        return started(title());
    }

    /** @return path of a report on that programme that was imported and started */
    public static String started(String title) {
        String path = "/v1/reports/" + imported(title).getInt("id");
        Api.as("admin").post(path + "/start", "").isOk();
        return path;
    }

    private static JsonObject imported(String title) {
        return Api.as("admin").post("/v1/reports/import", file(title)).isOk().json();
    }
}
