package ua.zvit.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each source paid and what each indicator reached goes in and out over the API, and nothing wrong goes in. */
class FiguresIT {
    private static final Api WRITER = Api.as("drafter-education");

    private String report;
    private String entry;

    @BeforeEach
    void startAReport() {
        report = FiguresReport.started();
        entry = report + "/entries/1.1";
    }

    @Test
    void tellsWhatTheFileBrought() {
        JsonObject read = WRITER.get(entry).isOk().json();
        assertThat(read.getString("plan")).isEqualTo("150.0");
        assertThat(read.isNull("actual")).isTrue();
        assertThat(read.getString("department")).isEqualTo("education");
        assertThat(read.getJsonArray("coExecutors"))
                .extracting(Object::toString)
                .containsExactly("\"promotion\"");
        assertThat(objects(read, "funding"))
                .extracting(line -> line.getString("source"), line -> line.getString("plan"))
                .containsExactly(tuple("local", "100.0"), tuple("other", "50.0"));
        assertThat(objects(read, "indicators"))
                .extracting(
                        each -> each.getInt("number"), each -> each.getString("kind"), each -> each.getString("plan"))
                .containsExactly(tuple(1, "product", "90"), tuple(2, "quality", "80.5"));
        assertThat(objects(read, "indicators").get(1).getString("actual")).isEqualTo("91.25");
        assertThat(read.getString("reason")).isEqualTo("Дощове літо");
    }

    @Test
    void sumsUpTheSourcesAndKeepsTheIndicators() {
        JsonObject written =
                put("""
                {"narrative": "<p>Так</p>",
                 "funding": [{"source": "local", "actual": "98.7"}, {"source": "other", "actual": 50}],
                 "indicators": [{"number": 1, "actual": -4.5, "reason": "Захворіли"}]}
                """)
                        .isOk()
                        .json();
        assertThat(written.getString("actual")).isEqualTo("148.7");
        assertThat(objects(written, "funding"))
                .extracting(line -> line.getString("actual"))
                .containsExactly("98.7", "50.0");
        assertThat(objects(written, "indicators").get(0).getString("actual")).isEqualTo("-4.5");
        assertThat(objects(written, "indicators").get(0).getString("reason")).isEqualTo("Захворіли");
        assertThat(objects(written, "indicators").get(1).getString("actual")).isEqualTo("91.25");
        JsonObject read = WRITER.get(entry).json();
        assertThat(read.getJsonArray("funding")).isEqualTo(written.getJsonArray("funding"));
        assertThat(read.getJsonArray("indicators")).isEqualTo(written.getJsonArray("indicators"));
    }

    @Test
    void behavesAsBeforeWithoutThem() {
        JsonObject written =
                put("{\"narrative\": \"<p>Так</p>\", \"actual\": 7}").isOk().json();
        assertThat(written.getString("actual")).isEqualTo("7.0");
        assertThat(objects(written, "funding"))
                .allSatisfy(line -> assertThat(line.isNull("actual")).isTrue());
        String other = report + "/entries/1.2";
        JsonObject single = WRITER.put(
                        other,
                        "{\"narrative\": \"x\", \"actual\": 3}",
                        WRITER.get(other).header("ETag"))
                .isOk()
                .json();
        assertThat(objects(single, "funding"))
                .extracting(line -> line.getString("source"), line -> line.getString("actual"))
                .containsExactly(tuple("local", "3.0"));
    }

    @Test
    void asksForEachSourceBeforeSubmitting() {
        put("{\"narrative\": \"<p>Так</p>\", \"actual\": 7}").isOk();
        String other = report + "/entries/1.2";
        WRITER.put(
                        other,
                        "{\"narrative\": \"<p>Так</p>\", \"actual\": 0}",
                        WRITER.get(other).header("ETag"))
                .isOk();
        String task = WRITER.get("/v1/tasks").list().stream()
                .filter(open -> report.endsWith("/" + open.getInt("reportId")))
                .findFirst()
                .orElseThrow()
                .getString("id");
        assertThat(WRITER.post("/v1/tasks/" + task + "/complete", "{\"outcome\": \"submit\"}")
                        .isProblem(422, "ENTRY-INCOMPLETE")
                        .faults())
                .containsExactly("1.1 actual sources-missing");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"funding\": [{\"source\": \"local\", \"actual\": -1e20}]|1.1 funding.local amount-too-large",
                "\"funding\": [{\"source\": \"local\", \"actual\": 1e20}]|1.1 funding.local amount-too-large",
                "\"funding\": [{\"source\": \"local\", \"actual\": 0.000001}]|1.1 funding.local amount-too-fine",
                "\"funding\": [{\"source\": \"local\", \"actual\": \"сто\"}]|1.1 funding.local number-expected",
                "\"funding\": [{\"source\": \"moon\", \"actual\": 1}]|1.1 funding source-unknown",
                "\"funding\": [{\"actual\": 1}]|1.1 funding source-unknown",
                "\"funding\": [{\"source\": \"state\", \"actual\": 1}]|1.1 funding.state source-not-planned",
                "\"funding\": [{\"source\": \"local\", \"actual\": 1}, {\"source\": \"local\", \"actual\": 2}]|1.1 funding.local source-twice",
                "\"actual\": 9, \"funding\": [{\"source\": \"local\", \"actual\": 1}, {\"source\": \"other\", \"actual\": 2}]|1.1 actual sources-differ",
                "\"funding\": [{\"source\": \"local\", \"actual\": 9999999999}, {\"source\": \"other\", \"actual\": 9999999999}]|1.1 actual amount-too-large",
                "\"indicators\": [{\"number\": 3, \"actual\": 1}]|1.1 indicators.3.number indicator-unknown",
                "\"indicators\": [{\"number\": 1, \"actual\": 1e15}]|1.1 indicators.1.actual number-too-large",
                "\"indicators\": [{\"number\": 1, \"actual\": 1e-9}]|1.1 indicators.1.actual number-too-fine",
                "\"indicators\": [{\"number\": 1, \"actual\": true}]|1.1 indicators.1.actual number-expected"
            })
    void tellsWhatIsWrongAndKeepsNothing(String members, String fault) {
        JsonObject before = WRITER.get(entry).json();
        assertThat(put("{\"narrative\": \"<p>Інше</p>\", " + members + "}")
                        .isProblem(422, "ENTRY-INVALID")
                        .faults())
                .contains(fault);
        assertThat(WRITER.get(entry).json()).isEqualTo(before);
    }

    @Test
    void refusesABodyOfAnotherShape() {
        put("{\"funding\": {\"local\": 1}}").isProblem(400, "BODY-UNREADABLE");
        put("{\"indicators\": [{\"number\": \"перший\"}]}").isProblem(400, "BODY-UNREADABLE");
        put("{\"funding\": [null]}").isProblem(422, "ENTRY-INVALID");
        put("{\"indicators\": [null]}").isProblem(422, "ENTRY-INVALID");
    }

    @Test
    void refusesAFileWhoseSourcesDoNotAddUp() {
        String file = FiguresReport.file(OwnReport.title())
                .replace("\"reason\": \"Дощове літо\"", "\"plan\": 151")
                .replace("\"kind\": \"quality\"", "\"kind\": \"joy\"");
        assertThat(Api.as("admin")
                        .post("/v1/reports/import", file)
                        .isProblem(422, "IMPORT-INVALID")
                        .faults())
                .contains("1.1 plan sources-differ", "1.1 indicators.2.kind indicator-kind");
    }

    private Answer put(String body) {
        return WRITER.put(entry, body, WRITER.get(entry).header("ETag"));
    }

    private static List<JsonObject> objects(JsonObject read, String member) {
        return read.getJsonArray(member).getValuesAs(JsonObject.class);
    }
}
