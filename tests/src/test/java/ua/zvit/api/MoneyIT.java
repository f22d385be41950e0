package ua.zvit.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Money as real reports tell it: below zero, with parts, of indicators in words, in the council's own unit. */
class MoneyIT {
    private static final String PATH = "/v1/reports/import";
    private static final Api ADMIN = Api.as("admin");
    private static final String FILE =
            """
            {"organisation": {"department": "%s"},
             "programme": {"title": "%s", "firstYear": 2024, "lastYear": 2026}, "year": 2025, "unit": 1000,
             "sections": [{"number": "I", "title": "Гроші", "measures": [
               {"number": "1", "title": "Ремонт", "actual": "(12,5)", "narrative": "<p>Кошти повернуто.</p>",
                "reason": "Повернення минулого року",
                "funding": [{"source": "local", "plan": 100.12345, "actual": "−12,5",
                  "including": [{"name": "співфінансування", "plan": 20, "actual": -2}]}],
                "indicators": [{"kind": "quality", "name": "Паспорт", "unit": "так/ні", "plan": "так", "actual": 0}]},
               {"number": "2", "title": "Інше", "plan": 1.05, "actual": 1.05, "narrative": "<p>Зроблено.</p>"},
               {"number": "3", "title": "Ще", "plan": 1.05, "actual": 1.05, "narrative": "<p>Зроблено.</p>"}]}]}
            """;
    private static final String LEAD = "Відділ інвестиційної політики та міжнародного співробітництва";

    @Test
    void partsAndRefundsAreKeptCountedOnceAndComeBackAsTheyWere() {
        JsonObject report = ADMIN.post(PATH, file(OwnReport.title())).isOk().json();
        JsonObject line = first(report).getJsonArray("funding").getJsonObject(0);
        assertThat(line.getString("actual")).isEqualTo("-12.5");
        JsonObject part = line.getJsonArray("including").getJsonObject(0);
        assertThat(part.getString("name")).isEqualTo("співфінансування");
        assertThat(part.getString("plan") + " " + part.getString("actual")).isEqualTo("20.0 -2.0");
        assertThat(report.getJsonObject("totals").getString("plan")).isEqualTo("102.22345");
        assertThat(report.getJsonObject("totals").getString("actual")).isEqualTo("-10.4");
        String data = ADMIN.get(place(report) + "/export/json").isOk().json().toString();
        ADMIN.post(place(report) + "/withdraw", "{\"reason\": \"Спроба\"}").isOk();
        JsonObject again = ADMIN.post(PATH, data).isOk().json();
        assertThat(first(again).getJsonArray("funding")).isEqualTo(first(report).getJsonArray("funding"));
        JsonObject content = ADMIN.get(
                        "/v1/programmes/" + report.getJsonObject("programme").getInt("id"))
                .isOk()
                .json();
        assertThat(content.toString()).contains("\"including\":[{\"name\":\"співфінансування\",\"planned\":\"20.0\"}]");
    }

    @Test
    void everyEditionPrintsThem() {
        JsonObject report = ADMIN.post(PATH, file(OwnReport.title())).isOk().json();
        String page = text(ADMIN.get(place(report) + "/export/html"));
        assertThat(page).contains("тому числі: співфінансування", "\u221212,5", "\u22122,0");
        String csv = text(ADMIN.get(place(report) + "/export/csv"));
        assertThat(csv).contains(";-12,5;", "співфінансування: План 20,0, Факт -2,0");
        for (String format : List.of("docx", "odt", "xlsx")) {
            ADMIN.get(place(report) + "/export/" + format).isOk();
        }
        ADMIN.get(place(report) + "/document.pdf").isOk();
    }

    @Test
    void partsAboveTheirWholeAndStrangeWordsAreFaults() {
        assertThat(ADMIN.post(PATH, file(OwnReport.title()).replace("\"plan\": 20", "\"plan\": 200"))
                        .isProblem(422, "IMPORT-INVALID")
                        .faults())
                .containsExactly("1 funding.1.including parts-exceed");
        assertThat(ADMIN.post(PATH, file(OwnReport.title()).replace("\"так\"", "\"мабуть\""))
                        .isProblem(422, "IMPORT-INVALID")
                        .faults())
                .containsExactly("1 indicators.1.plan number-expected");
    }

    @Test
    void aDrafterTellsPartsAndWords() {
        JsonObject report = ADMIN.post(PATH, file(OwnReport.title())).isOk().json();
        ADMIN.post(place(report) + "/start", "").isOk();
        Api writer = Api.as("drafter-international");
        String entry = place(report) + "/entries/1";
        String tag = writer.get(entry).isOk().header("ETag");
        String body =
                "{\"narrative\": \"<p>Так</p>\", \"actual\": %s, \"funding\": [{\"source\": \"local\", \"including\":"
                        + " [{\"name\": \"%s\", \"actual\": 3}]}], \"indicators\": [{\"number\": 1, \"actual\": %s}]}";
        assertThat(writer.put(entry, body.formatted("40", "чуже", "7"), tag)
                        .isProblem(422, "ENTRY-INVALID")
                        .faults())
                .containsExactly("1 including.local part-unknown", "1 indicators.1.actual yes-no-expected");
        JsonObject written = writer.put(entry, body.formatted("40", "співфінансування", "1"), tag)
                .isOk()
                .json();
        JsonObject line = written.getJsonArray("funding").getJsonObject(0);
        assertThat(line.getString("actual")).isEqualTo("40.0");
        assertThat(line.getJsonArray("including").getJsonObject(0).getString("actual"))
                .isEqualTo("3.0");
        assertThat(written.getJsonArray("indicators").getJsonObject(0).getString("actual"))
                .isEqualTo("1");
    }

    @Test
    void theCouncilSaysTheUnitAndTheNameOfItsReports() {
        OwnCouncil council = OwnCouncil.added().department("lead", "Відділ ремонтів");
        String place = "/v1/organisation/council";
        JsonObject standing = council.asAdmin().get(place).isOk().json();
        assertThat(standing.getJsonObject("printing").toString())
                .isEqualTo("{\"decimals\":1,\"unit\":\"thousand\",\"wording\":\"state\"}");
        JsonObject report = council.asAdmin()
                .post(PATH, FILE.formatted("Відділ ремонтів", OwnReport.title()))
                .isOk()
                .json();
        String usual = text(council.asAdmin().get(place(report) + "/export/html"));
        assertThat(usual).contains("тис. гривень", "про стан виконання", "Суми округлено");
        String body = standing.toString();
        String uah = body.replace("\"decimals\":1", "\"decimals\":2")
                .replace("\"thousand\"", "\"uah\"")
                .replace("\"state\"", "\"summary\"");
        council.change("PUT", place, "", uah).isOk();
        String page =
                text(council.asAdmin().get(place(report) + "/export/html")).replace("&nbsp;", "\u00A0");
        assertThat(page)
                .contains("100\u00A0123,45", "\u221212\u00A0500,00", "УЗАГАЛЬНЕНИЙ ЗВІТ", "про виконання")
                .doesNotContain("тис. гривень", "Суми округлено", "про стан");
        assertThat(text(council.asAdmin().get(place(report) + "/export/csv"))).contains(";100123,45;");
        council.asAdmin().get(place(report) + "/document.pdf").isOk();
        assertThat(council.change("PUT", place, "", body.replace("\"decimals\":1", "\"decimals\":6"))
                        .isProblem(422, "COUNCIL-INVALID")
                        .faults())
                .containsExactly("- moneyDecimals decimals-expected");
        assertThat(council.change("PUT", place, "", body.replace("\"thousand\"", "\"dollar\""))
                        .isProblem(422, "COUNCIL-INVALID")
                        .faults())
                .containsExactly("- moneyUnit word-unknown");
        ADMIN.send("PUT", place, "{}", Map.of()).isProblem(428, "VERSION-REQUIRED");
    }

    private static String file(String title) {
        return FILE.formatted(LEAD, title);
    }

    private static String place(JsonObject report) {
        return "/v1/reports/" + report.getInt("id");
    }

    private static String text(Answer answer) {
        return new String(answer.isOk().bytes(), StandardCharsets.UTF_8);
    }

    private static JsonObject first(JsonObject report) {
        return report.getJsonArray("sections")
                .getJsonObject(0)
                .getJsonArray("measures")
                .getJsonObject(0);
    }
}
