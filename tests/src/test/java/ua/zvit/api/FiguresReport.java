package ua.zvit.api;

import jakarta.json.JsonObject;

/** A report whose first measure has two sources of funds, two indicators and a co-executor; the second has none of it. */
public final class FiguresReport {
    private static final String FILE =
            """
            {"programme": {"title": "%s", "firstYear": 2024, "lastYear": 2026}, "year": 2025, "unit": 1000,
             "sections": [
               {"number": "I", "title": "Молодь", "measures": [
                 {"number": "1.1", "title": "Мовні табори", "executors": ["education", "promotion"],
                  "narrative": "<p>Працювали три табори.</p>", "reason": "Дощове літо",
                  "funding": [{"source": "other", "plan": 50.0}, {"source": "local", "plan": 100.0}],
                  "indicators": [
                    {"kind": "product", "name": "Кількість учасників", "unit": "осіб", "plan": 90},
                    {"kind": "quality", "name": "Частка задоволених", "unit": "%%", "plan": 80.5, "actual": 91.25}]},
                 {"number": "1.2", "title": "Шкільні обміни", "plan": 20.5, "executor": "education"}]}]}
            """;

    private FiguresReport() {}

    public static String file(String title) {
        return FILE.formatted(title);
    }

    /** @return path of a report that was imported and started */
    public static String started() {
        return started(OwnReport.title());
    }

    public static String started(String title) {
        Api admin = Api.as("admin");
        JsonObject report = admin.post("/v1/reports/import", file(title)).isOk().json();
        String path = "/v1/reports/" + report.getInt("id");
        admin.post(path + "/start", "").isOk();
        return path;
    }
}
