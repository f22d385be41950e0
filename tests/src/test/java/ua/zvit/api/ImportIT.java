package ua.zvit.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import org.junit.jupiter.api.Test;

/** Import takes all or nothing, and tells every fault with its place. */
class ImportIT {
    private static final String PATH = "/v1/reports/import";
    private static final Api ADMIN = Api.as("admin");

    @Test
    void answersWithTheReportAndItsAddress() {
        Answer answer = ADMIN.post(PATH, OwnReport.file(OwnReport.title()));
        assertThat(answer.status()).isEqualTo(201);
        JsonObject report = answer.json();
        assertThat(answer.header("Location")).endsWith("/zvit/api/v1/reports/" + report.getInt("id"));
        assertThat(report.getString("status")).isEqualTo("created");
        assertThat(report.getJsonObject("totals").getString("plan")).isEqualTo("35.5");
        assertThat(report.getJsonObject("totals").getString("actual")).isEqualTo("9.56789");
        assertThat(report.getString("leadDepartment")).isEqualTo("international");
        assertThat(ADMIN.get("/v1/reports/" + report.getInt("id")).json()).isEqualTo(report);
    }

    @Test
    void sortsMeasuresAsNumbersAndCleansTheirTexts() {
        JsonObject section = OwnReport.imported().getJsonArray("sections").getJsonObject(0);
        assertThat(section.getJsonArray("measures").getValuesAs(JsonObject.class))
                .extracting(measure -> measure.getString("number"), measure -> measure.getString("department"))
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("1.2", "international"),
                        org.assertj.core.groups.Tuple.tuple("1.10", "education"));
        assertThat(section.getJsonArray("measures").getJsonObject(0).getString("narrative"))
                .contains("<b>дві</b>", "<p>Ще й третя.</p>")
                .doesNotContain("onclick");
    }

    @Test
    void refusesAProgrammeAndYearThatExist() {
        String title = OwnReport.title();
        ADMIN.post(PATH, OwnReport.file(title)).isOk();
        ADMIN.post(PATH, OwnReport.file(title)).isProblem(409, "REPORT-EXISTS");
    }

    @Test
    void tellsEveryFaultWithItsPlaceAndKeepsNothing() {
        String title = OwnReport.title();
        String faulty = OwnReport.file(title)
                .replace("\"plan\": 20.5", "\"plan\": -1e20")
                .replace("\"number\": \"2.1\"", "\"number\": \"1.2\"")
                .replace("\"firstYear\": 2024", "\"firstYear\": \"?\"");
        assertThat(ADMIN.post(PATH, faulty).isProblem(422, "IMPORT-INVALID").faults())
                .contains(
                        "- programme.firstYear year-expected",
                        "1.10 plan amount-too-large",
                        "1.2 number measure-twice");
        ADMIN.post(PATH, OwnReport.file(title)).isOk();
    }

    @Test
    void tellsWhereAFileBreaks() {
        Answer broken = ADMIN.post(PATH, "{\"year\": 2025,\n  ?}").isProblem(400, "IMPORT-MALFORMED");
        assertThat(broken.json().getString("detail")).contains("2", "3");
        ADMIN.post(PATH, "").isProblem(400, "IMPORT-MALFORMED");
        ADMIN.post(PATH, "[".repeat(100_000)).isProblem(400, "IMPORT-MALFORMED");
    }

    @Test
    void sumsAmountsOfAnySizeThatAreLetIn() {
        String file = OwnReport.file(OwnReport.title()).replaceAll("\"total\": \\{[^}]*}", "\"currency\": \"UAH\"");
        String large = file.replace("\"plan\": 20.5", "\"plan\": 9999999999.99")
                .replace("\"plan\": 10.0", "\"plan\": 9999999999.99");
        int id = ADMIN.post(PATH, large).isOk().json().getInt("id");
        assertThat(ADMIN.get("/v1/reports/" + id)
                        .isOk()
                        .json()
                        .getJsonObject("totals")
                        .getString("plan"))
                .isEqualTo("20000000004.98");
        ADMIN.get("/v1/reports?limit=5").isOk();
        ADMIN.get("/v1/reports/" + id + "/findings").isOk();
        ADMIN.get("/v1/reports/" + id + "/document.pdf").isOk();
        String tooLarge = file.replace("\"plan\": 20.5", "\"plan\": 10000000000");
        assertThat(ADMIN.post(PATH, tooLarge).isProblem(422, "IMPORT-INVALID").faults())
                .contains("1.10 plan amount-too-large");
    }

    @Test
    void tellsHowAPlanCameAbout() {
        String amended = OwnReport.file(OwnReport.title())
                .replace(
                        "\"plan\": 20.5",
                        "\"plan\": 20.5, \"adoptedPlan\": 15, \"amendments\":"
                                + " [{\"decision\": {\"number\": \"9\", \"date\": \"2025-06-25\"}, \"change\": 5.5}]");
        JsonObject report = ADMIN.post(PATH, amended).isOk().json();
        JsonObject measure = report.getJsonArray("sections")
                .getJsonObject(0)
                .getJsonArray("measures")
                .getJsonObject(1);
        assertThat(measure.getString("adoptedPlan")).isEqualTo("15.0");
        assertThat(measure.getJsonArray("amendments").getJsonObject(0).getString("change"))
                .isEqualTo("5.5");
        String faulty = amended.replace("\"change\": 5.5", "\"change\": 0").replace("\"9\"", "\"\"");
        assertThat(ADMIN.post(PATH, faulty).isProblem(422, "IMPORT-INVALID").faults())
                .containsExactlyInAnyOrder(
                        "1.10 amendments.1.change change-zero", "1.10 amendments.1.decision.number missing");
    }

    @Test
    void saysWhatItReadAndDidNotTake() {
        String file = OwnReport.file(OwnReport.title()).replace("\"plan\": 20.5", "\"plan\": 20.5, \"percent\": 50");
        JsonObject left =
                ADMIN.post(PATH, file).isOk().json().getJsonArray("notTaken").getJsonObject(0);
        assertThat(left.getString("measure") + " " + left.getString("field") + " " + left.getString("code"))
                .isEqualTo("1.10 percent left-share");
        assertThat(left.getString("message")).isEqualTo("частку виконання система рахує сама");
    }

    @Test
    void refusesWhatIsTooLarge() {
        ADMIN.post(PATH, " ".repeat(6 * 1024 * 1024)).isProblem(413, "BODY-TOO-LARGE");
    }

    @Test
    void isForTheLeadingDepartmentAndTheAdministrator() {
        Api.as("drafter-international")
                .post(PATH, OwnReport.file(OwnReport.title()))
                .isOk();
        Api.as("drafter-education")
                .post(PATH, OwnReport.file(OwnReport.title()))
                .isProblem(403, "IMPORT-NOT-LEAD");
    }

    @Test
    void tellsInWhatAFurtherYearDiffersFromTheProgramme() {
        String title = OwnReport.title();
        String first = OwnReport.file(title);
        ADMIN.post(PATH, first).isOk();
        String second = first.replace("\"year\": 2025", "\"year\": 2026");
        String other = second.replace("\"Зустрічі\"", "\"Зустрічі й розвиток\"")
                .replace("Шкільні обміни", "Обміни шкіл")
                .replace("\"number\": \"2.1\"", "\"number\": \"1.3\"")
                .replace("\"lastYear\": 2026", "\"lastYear\": 2027");
        assertThat(ADMIN.post(PATH, other).isProblem(422, "PROGRAMME-DIFFERS").faults())
                .containsExactlyInAnyOrder(
                        "- programme.lastYear programme-differs",
                        "- sections.title section-title-differs",
                        "1.10 title measure-title-differs");
        String moved = second.replace("\"number\": \"1.2\"", "\"number\": \"2.1\"")
                .replaceFirst(
                        "\"number\": \"2.1\", \"title\": \"Буклети\"", "\"number\": \"2.2\", \"title\": \"Буклети\"");
        assertThat(ADMIN.post(PATH, moved).isProblem(422, "PROGRAMME-DIFFERS").faults())
                .contains("2.1 section measure-section-differs");
        String alike = second.replace("Програма ", "Програма\u00a0 ");
        assertThat(ADMIN.post(PATH, alike).isProblem(422, "PROGRAMME-DIFFERS").faults())
                .containsExactly("- programme.title programme-title-differs");
        ADMIN.post(PATH, second).isOk();
    }

    @Test
    void amendsTheProgrammeWhenSomebodyNamesTheDecision() {
        String title = OwnReport.title();
        String first = OwnReport.file(title);
        int before = ADMIN.post(PATH, first).isOk().json().getInt("id");
        String second = first.replace("\"year\": 2025", "\"year\": 2026")
                .replace("\"Зустрічі\"", "\"Зустрічі й розвиток\"")
                .replace("Шкільні обміни", "Обміни шкіл");
        String confirmed = PATH + "?amendmentNumber=12&amendmentDate=2026-02-10";
        assertThat(ADMIN.post(PATH + "?amendmentNumber=12", second)
                        .isProblem(422, "PROGRAMME-INVALID")
                        .faults())
                .containsExactly("- amendment.date amendment-date-missing");
        Api.as("drafter-international").post(confirmed, second).isProblem(403, "ROLE-MISSING");
        JsonObject report = ADMIN.post(confirmed, second).isOk().json();
        assertThat(report.getJsonArray("sections").getJsonObject(0).getString("title"))
                .isEqualTo("Зустрічі й розвиток");
        JsonObject old = ADMIN.get("/v1/reports/" + before).json();
        assertThat(old.getJsonArray("sections").getJsonObject(0).getString("title"))
                .isEqualTo("Зустрічі");
        JsonObject programme = ADMIN.get(
                        "/v1/programmes/" + report.getJsonObject("programme").getInt("id"))
                .json();
        assertThat(programme.getJsonArray("amendments").getJsonObject(0).getString("number"))
                .isEqualTo("12");
    }

    @Test
    void tellsAPlanThatDiffersFromTheStandingOne() {
        String title = OwnReport.title();
        int report = ADMIN.post(PATH, OwnReport.file(title)).isOk().json().getInt("id");
        ADMIN.post("/v1/reports/" + report + "/withdraw", "{\"reason\": \"Хибний план\"}")
                .isOk();
        String other = OwnReport.file(title).replace("\"plan\": 20.5", "\"plan\": 21.5");
        assertThat(ADMIN.post(PATH, other).isProblem(422, "PROGRAMME-DIFFERS").faults())
                .containsExactly("1.10 plan measure-plan-differs");
        JsonObject again = ADMIN.post(PATH + "?amendmentNumber=3&amendmentDate=2025-05-05", other)
                .isOk()
                .json();
        assertThat(again.getJsonObject("totals").getString("plan")).isEqualTo("36.5");
    }

    @Test
    void takesNoFileOfAnotherCouncil() {
        String file = OwnReport.file(OwnReport.title());
        String foreign = file.replaceFirst("\\{", "{\"organisation\": {\"council\": \"Інша сільська рада\"},");
        assertThat(ADMIN.post(PATH, foreign).isProblem(422, "IMPORT-INVALID").faults())
                .containsExactly("- organisation.council council-other");
        ADMIN.post(PATH, foreign.replace("Інша сільська", "Хмельницька\u00a0міська"))
                .isOk();
    }

    @Test
    void findsLettersHoweverTheyWereComposed() {
        String title = OwnReport.title();
        String apart = OwnReport.file("Медіи\u0306нии\u0306 захід " + title);
        JsonObject report = ADMIN.post(PATH, apart).isOk().json();
        assertThat(report.getJsonObject("programme").getString("title")).isEqualTo("Медійний захід " + title);
        ADMIN.post(PATH, OwnReport.file("Медійний захід " + title)).isProblem(409, "REPORT-EXISTS");
    }
}
