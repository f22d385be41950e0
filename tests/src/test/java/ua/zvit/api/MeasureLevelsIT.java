package ua.zvit.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Measures inside measures, from a file or a page to the report and back into its data. */
class MeasureLevelsIT {
    private static final Api ADMIN = Api.as("admin");

    private static final String FILE =
            """
            {"programme": {"title": "%1$s", "firstYear": 2024, "lastYear": 2026}, "year": 2025, "unit": 1000,
             "sections": [{"number": "I", "title": "Обміни", "measures": [
               {"number": "1.1", "title": "Обміни молоді", "term": "протягом року", "measures": [
                 {"number": "1.1.1", "title": "Шкільні", "measures": [
                   {"number": "а", "title": "Міські", "plan": "10.0", "actual": "9.0", "narrative": "<p>Так.</p>"}]},
                 {"number": "1.1.2", "title": "Студентські", "plan": "5.0", "actual": "5.0", "narrative": "<p>Так.</p>"}]},
               {"number": "1.2", "title": "Зустрічі", "plan": "1.0", "actual": "1.0", "narrative": "<p>Так.</p>"}]}],
             "total": {"plan": "16.0", "actual": "15.0"}}
            """;

    @Test
    void areKeptByProgrammeReportAndData() {
        String title = OwnReport.title();
        int id = ADMIN.post("/v1/reports/import", FILE.formatted(title))
                .isOk()
                .json()
                .getInt("id");
        JsonObject programme = ADMIN.get("/v1/programmes").list().stream()
                .filter(listed -> listed.getString("title").equals(title))
                .findFirst()
                .orElseThrow();
        JsonObject content = ADMIN.get("/v1/programmes/" + programme.getInt("id"))
                .isOk()
                .json()
                .getJsonObject("content");
        assertThat(content.getJsonArray("sections").getJsonObject(0).getJsonArray("measures"))
                .extracting(JsonValue::asJsonObject)
                .extracting(measure -> measure.getString("number") + " " + measure.getInt("level"))
                .containsExactly("1.1 1", "1.1.1 2", "а 3", "1.1.2 2", "1.2 1");
        assertThat(content.getJsonArray("sections")
                        .getJsonObject(0)
                        .getJsonArray("measures")
                        .getJsonObject(0)
                        .getString("term"))
                .isEqualTo("протягом року");
        JsonObject report = ADMIN.get("/v1/reports/" + id).isOk().json();
        assertThat(report.getJsonObject("totals").getString("plan")).isEqualTo("16.0");
        assertThat(report.getJsonArray("sections").getJsonObject(0).getJsonArray("measures"))
                .extracting(JsonValue::asJsonObject)
                .extracting(measure -> measure.getString("label") + " " + measure.getInt("level") + " "
                        + measure.getBoolean("heading"))
                .containsExactly("1.1 1 true", "1.1.1 2 true", "а 3 false", "1.1.2 2 false", "1.2 1 false");
        JsonObject data = ADMIN.get("/v1/reports/" + id + "/export/json").isOk().json();
        JsonObject outer = data.getJsonArray("sections")
                .getJsonObject(0)
                .getJsonArray("measures")
                .getJsonObject(0);
        assertThat(outer.getString("term")).isEqualTo("протягом року");
        byte[] flat = ADMIN.get("/v1/reports/" + id + "/export/csv").isOk().bytes();
        assertThat(new String(flat, StandardCharsets.UTF_8))
                .contains("Строк виконання")
                .containsOnlyOnce("протягом року");
        assertThat(outer.getJsonArray("measures").getJsonObject(0).getJsonArray("measures"))
                .hasSize(1);
    }

    @Test
    void moneyThatIsToldTwiceIsRefusedWithItsPlace() {
        String twice = FILE.formatted(OwnReport.title())
                .replace("\"term\": \"протягом року\"", "\"plan\": \"15.0\", \"actual\": \"14.0\"");
        assertThat(ADMIN.post("/v1/reports/import", twice)
                        .isProblem(422, "IMPORT-INVALID")
                        .faults())
                .anySatisfy(fault -> assertThat(fault).contains("money-twice"));
    }
}
