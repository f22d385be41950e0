package ua.zvit.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Numbers, sections and executors as real annexes have them come in, go round and stand on paper. */
class NumbersIT {
    private static final String PATH = "/v1/reports/import";
    private static final Api ADMIN = Api.as("admin");
    private static final String FILE =
            """
            {"programme": {"title": "%s", "firstYear": 2024, "lastYear": 2026}, "year": 2025, "unit": 1000,
             "sections": [
               {"number": "I", "title": "Зустрічі", "measures": [
                 {"number": "1", "title": "Прийоми", "plan": 10, "actual": 4, "narrative": "<p>Відбулися.</p>",
                  "partners": ["КП «Парк»", "ГО «Разом»"]},
                 {"number": "1а", "title": "Виїзди", "plan": 1, "actual": 1, "narrative": "<p>Відбулися.</p>"}]},
               {"number": "II", "title": "Порожній", "measures": []},
               {"number": "III", "title": "Поділений", "sections": [
                 {"number": "1", "title": "Частина", "measures": [
                   {"number": "1", "title": "Буклети", "plan": 5, "actual": 5, "narrative": "<p>Надруковано.</p>"},
                   {"number": "", "title": "Без номера", "plan": 2, "actual": 2, "narrative": "<p>Зроблено.</p>"}]}]}]}
            """;

    @Test
    void everyMeasureHasAnAddressAndTheNumberThatTheCouncilWrites() {
        JsonObject report = imported(OwnReport.title());
        assertThat(sections(report))
                .extracting(section -> section.getString("label") + " " + section.getInt("level"))
                .containsExactly("I 1", "II 1", "III 1", "1 2");
        assertThat(measures(report))
                .extracting(measure -> measure.getString("number") + " " + measure.getString("label"))
                .containsExactly("I.1 1", "1а 1а", "1.1 1", "1.бн1 ");
        assertThat(measures(report).get(0).getJsonArray("partners").getValuesAs(jakarta.json.JsonString.class))
                .extracting(jakarta.json.JsonString::getString)
                .containsExactly("КП «Парк»", "ГО «Разом»");
        ADMIN.get("/v1/reports/" + report.getInt("id") + "/entries/"
                        + URLEncoder.encode("1.бн1", StandardCharsets.UTF_8))
                .isOk();
    }

    @Test
    void theDataOfAReportComeBackAsTheyWere() {
        JsonObject report = imported(OwnReport.title());
        String data = ADMIN.get("/v1/reports/" + report.getInt("id") + "/export/json")
                .isOk()
                .json()
                .toString();
        ADMIN.post("/v1/reports/" + report.getInt("id") + "/withdraw", "{\"reason\": \"Спроба\"}")
                .isOk();
        JsonObject again = ADMIN.post(PATH, data).isOk().json();
        assertThat(measures(again))
                .extracting(NumbersIT::told)
                .isEqualTo(measures(report).stream().map(NumbersIT::told).toList());
        assertThat(sections(again)).hasSize(4);
    }

    @Test
    void aFurtherYearFindsEachMeasureAndNothingTwice() {
        String title = OwnReport.title();
        JsonObject first = imported(title);
        JsonObject second = ADMIN.post(PATH, FILE.formatted(title).replace("\"year\": 2025", "\"year\": 2024"))
                .isOk()
                .json();
        assertThat(measures(second))
                .extracting(NumbersIT::told)
                .isEqualTo(measures(first).stream().map(NumbersIT::told).toList());
        JsonObject programme = ADMIN.get(
                        "/v1/programmes/" + first.getJsonObject("programme").getInt("id"))
                .isOk()
                .json();
        assertThat(sections(programme.getJsonObject("content")).stream()
                        .mapToInt(section -> section.getJsonArray("measures").size())
                        .sum())
                .isEqualTo(4);
    }

    @Test
    void theDocumentPrintsSectionsWithoutMeasuresToo() {
        JsonObject report = imported(OwnReport.title());
        String page = new String(
                ADMIN.get("/v1/reports/" + report.getInt("id") + "/export/html")
                        .isOk()
                        .bytes(),
                StandardCharsets.UTF_8);
        assertThat(page).contains("II. Порожній", "III. Поділений", "1. Частина", "не передбачено");
        ADMIN.get("/v1/reports/" + report.getInt("id") + "/document.pdf").isOk();
    }

    private static JsonObject imported(String title) {
        return ADMIN.post(PATH, FILE.formatted(title)).isOk().json();
    }

    private static String told(JsonObject measure) {
        return measure.getString("number") + " " + measure.getString("label") + " " + measure.getString("title") + " "
                + measure.getString("plan") + " " + measure.getJsonArray("partners");
    }

    private static List<JsonObject> sections(JsonObject report) {
        return report.getJsonArray("sections").getValuesAs(JsonObject.class);
    }

    private static List<JsonObject> measures(JsonObject report) {
        return sections(report).stream()
                .flatMap(section -> section.getJsonArray("measures").getValuesAs(JsonObject.class).stream())
                .toList();
    }
}
