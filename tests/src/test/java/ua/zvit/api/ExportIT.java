package ua.zvit.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A report as a file to work on. */
class ExportIT {
    private static String path;

    @BeforeAll
    static void startAReport() {
        path = OwnReport.started();
    }

    @ParameterizedTest
    @CsvSource({
        "docx, application/vnd.openxmlformats-officedocument.wordprocessingml.document, PK",
        "odt, application/vnd.oasis.opendocument.text, PK",
        "xlsx, application/vnd.openxmlformats-officedocument.spreadsheetml.sheet, PK",
        "html, text/html;charset=UTF-8, <!",
        "csv, text/csv;charset=UTF-8, \uFEFF",
        "json, application/json, {"
    })
    void comesInEveryFormatUnderItsNameAndType(String format, String type, String start) {
        Answer file = Api.as("drafter-education").get(path + "/export/" + format);
        assertThat(file.status()).isEqualTo(200);
        assertThat(file.header("Content-Type")).isEqualTo(type);
        assertThat(file.header("Content-Disposition"))
                .startsWith("attachment; filename=\"Zvit ")
                .contains(" 2025 proiekt." + format + "\"; filename*=UTF-8''%D0%97%D0%B2%D1%96%D1%82%20");
        assertThat(new String(file.bytes(), StandardCharsets.UTF_8)).startsWith(start);
    }

    @Test
    void dataHoldSumsOfEveryMeasureAndTextsAsFarAsTheReaderSeesThem() {
        JsonObject whole = Api.as("auditor").get(path + "/export/json").json();
        assertThat(whole.getInt("year")).isEqualTo(2025);
        assertThat(measure(whole)).containsKeys("number", "title", "executor", "plan", "narrative");
        assertThat(measure(
                        Api.as("drafter-promotion").get(path + "/export/json").json()))
                .containsKey("plan")
                .doesNotContainKey("narrative");
    }

    @Test
    void refusesAnUnknownFormatAndAStranger() {
        Api.as("auditor").get(path + "/export/exe").isProblem(422, "EXPORT-FORMAT");
        Api.as("neighbour").get(path + "/export/csv").isProblem(404, "REPORT-UNKNOWN");
    }

    private static Map<String, ?> measure(JsonObject report) {
        return report.getJsonArray("sections")
                .getJsonObject(0)
                .getJsonArray("measures")
                .getJsonObject(0);
    }
}
