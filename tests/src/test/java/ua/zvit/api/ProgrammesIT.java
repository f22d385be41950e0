package ua.zvit.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** Programmes are entered, changed freely before the first report and by decisions of the council after it. */
class ProgrammesIT {
    private static final Api ADMIN = Api.as("admin");
    private static final Api DRAFTER = Api.as("drafter-international");
    private static final int YEAR = OwnProgramme.year();

    @Test
    void isEnteredAndReadAsItWasWritten() {
        String title = OwnReport.title();
        Answer answer = ADMIN.post("/v1/programmes", OwnProgramme.body(title));
        assertThat(answer.status()).isEqualTo(201);
        JsonObject content = answer.json().getJsonObject("content");
        assertThat(content.getString("title")).isEqualTo(title);
        assertThat(measure(content, 0, 1).getJsonArray("coExecutors").getString(0))
                .isEqualTo("international");
        String path = OwnProgramme.path(answer.json());
        assertThat(answer.header("Location")).endsWith("/zvit/api" + path);
        assertThat(DRAFTER.get(path).json()).isEqualTo(answer.json());
        assertThat(DRAFTER.get("/v1/programmes").list())
                .anyMatch(listed -> listed.getString("title").equals(title) && listed.getInt("measures") == 3);
        ADMIN.post("/v1/programmes", OwnProgramme.body(title.replace(" ", "\u00a0 ")))
                .isProblem(409, "PROGRAMME-EXISTS");
    }

    @Test
    void aTermIsKeptAsItIsToldAndBounded() {
        String told = OwnProgramme.body(OwnReport.title())
                .replace("\"executor\": \"promotion\"", "\"term\": \" протягом року \", \"executor\": \"promotion\"");
        JsonObject content = ADMIN.post("/v1/programmes", told).isOk().json().getJsonObject("content");
        assertThat(measure(content, 1, 0).getString("term")).isEqualTo("протягом року");
        assertThat(ADMIN.post(
                                "/v1/programmes",
                                told.replace("протягом року", "р".repeat(201))
                                        .replace(content.getString("title"), OwnReport.title()))
                        .isProblem(422, "PROGRAMME-INVALID")
                        .faults())
                .containsExactly("2.1 sections.1.measures.0.term text-too-long");
    }

    @Test
    void theSheetForAPlanListsTheDepartmentsOfTheCouncil() throws IOException {
        String path = "/v1/programmes/template.xlsx?firstYear=%d&lastYear=%d";
        Answer sheet = DRAFTER.get(path.formatted(YEAR + 1, YEAR + 2)).isOk();
        assertThat(sheet.header("Content-Type")).contains("spreadsheetml.sheet");
        String names = ADMIN.get("/v1/departments").list().stream()
                .filter(department -> department.getString("code").equals("international"))
                .map(department -> department.getString("name"))
                .findFirst()
                .orElseThrow();
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(sheet.bytes()))) {
            assertThat(book.getSheetAt(1))
                    .anyMatch(row -> row.getCell(1).getStringCellValue().equals(names));
            assertThat(book.getSheetAt(0).getDataValidations()).hasSize(2);
        }
        ADMIN.get(path.formatted(YEAR + 2, YEAR + 1)).isProblem(422, "IMPORT-INVALID");
        assertThat(Api.anonymous().get(path.formatted(YEAR, YEAR)).status()).isEqualTo(401);
    }

    @Test
    void tellsEveryFaultWithItsPlace() {
        String faulty = OwnProgramme.body("")
                .replace("\"executor\": \"promotion\"", "\"executor\": \"space\"")
                .replace("\"planned\": \"5\"", "\"planned\": \"багато\"")
                .replace("\"number\": \"1.2\"", "\"number\": \"1.1\"");
        assertThat(ADMIN.post("/v1/programmes", faulty)
                        .isProblem(422, "PROGRAMME-INVALID")
                        .faults())
                .containsExactlyInAnyOrder(
                        "- title programme-title-missing",
                        "1.1 sections.0.measures.1.number measure-twice",
                        "2.1 sections.1.measures.0.executor executor-missing",
                        "2.1 sections.1.measures.0.funding.0 amount-expected");
        ADMIN.post("/v1/programmes", "{\"titel\": \"x\"}").isProblem(422, "BODY-INVALID");
    }

    @Test
    void isChangedFreelyUntilAReportTellsOfIt() {
        JsonObject programme = OwnProgramme.entered(OwnReport.title());
        String path = OwnProgramme.path(programme);
        String changed = programme.getJsonObject("content").toString().replace("Буклети", "Буклети й плакати");
        ADMIN.put(path, changed, null).isProblem(428, "VERSION-REQUIRED");
        ADMIN.put(path, changed, "\"999\"").isProblem(412, "PROGRAMME-STALE");
        String tag = ADMIN.get(path).header("ETag");
        Answer put = ADMIN.put(path, changed, tag).isOk();
        assertThat(measure(put.json().getJsonObject("content"), 1, 0).getString("title"))
                .isEqualTo("Буклети й плакати");
        assertThat(measure(put.json().getJsonObject("content"), 1, 0).getInt("id"))
                .isEqualTo(measure(programme.getJsonObject("content"), 1, 0).getInt("id"));
        ADMIN.put(path, changed, tag).isProblem(412, "PROGRAMME-STALE");
        OwnProgramme.begun(programme);
        ADMIN.put(path, changed, ADMIN.get(path).header("ETag")).isProblem(409, "PROGRAMME-REPORTED");
    }

    @Test
    void isTheAdministratorsToChangeAndNobodysOfAnotherCouncil() {
        JsonObject programme = OwnProgramme.entered(OwnReport.title());
        String path = OwnProgramme.path(programme);
        String content = programme.getJsonObject("content").toString();
        for (String user : List.of("drafter-international", "acting-head", "council", "auditor")) {
            Api.as(user).get(path).isOk();
            Api.as(user).put(path, content, "\"0\"").isProblem(403, "ROLE-MISSING");
            amend(Api.as(user), path, "\"0\"", "1", content).isProblem(403, "ROLE-MISSING");
        }
        Api stranger = Api.as("neighbour");
        stranger.get(path).isProblem(404, "PROGRAMME-UNKNOWN");
        stranger.put(path, content, "\"0\"").isProblem(404, "PROGRAMME-UNKNOWN");
        amend(stranger, path, "\"0\"", "1", content).isProblem(404, "PROGRAMME-UNKNOWN");
        stranger.post(path + "/reports", "{\"year\": " + YEAR + "}").isProblem(404, "PROGRAMME-UNKNOWN");
        stranger.get(path + "/on/2025-01-01").isProblem(404, "PROGRAMME-UNKNOWN");
        Api.as("drafter-education")
                .post(path + "/reports", "{\"year\": " + YEAR + "}")
                .isProblem(403, "REPORT-NOT-LEAD");
    }

    @Test
    void givesTheReportOfAYearOnce() {
        JsonObject programme = OwnProgramme.entered(OwnReport.title());
        String reports = OwnProgramme.path(programme) + "/reports";
        JsonObject report =
                DRAFTER.post(reports, "{\"year\": " + YEAR + "}").isOk().json();
        assertThat(report.getJsonObject("totals").getString("plan")).isEqualTo("41.0");
        assertThat(report.getString("status")).isEqualTo("created");
        ADMIN.post(reports, "{\"year\": " + YEAR + "}").isProblem(409, "REPORT-EXISTS");
        ADMIN.post(reports, "{\"year\": " + (YEAR + 2) + "}").isProblem(422, "PROGRAMME-YEAR");
        ADMIN.post(reports, "{\"year\": " + (YEAR - 1) + "}").isOk();
    }

    @Test
    void amendmentChangesTheReportUnderWayAndIsKept() {
        JsonObject programme = OwnProgramme.entered(OwnReport.title());
        String path = OwnProgramme.path(programme);
        int report = OwnProgramme.begun(programme);
        ADMIN.post("/v1/reports/" + report + "/start", "").isOk();
        String wanted = Json.createPatchBuilder()
                .replace("/sections/0/measures/1/funding/0/planned", "25.5")
                .add("/sections/1/measures/-", newMeasure("2.2", "Виставка"))
                .build()
                .apply(programme.getJsonObject("content"))
                .toString();
        String tag = ADMIN.get(path).header("ETag");
        amend(ADMIN, path, tag, "", wanted).isProblem(422, "PROGRAMME-INVALID");
        amend(ADMIN, path, "\"999\"", "31", wanted).isProblem(412, "PROGRAMME-STALE");
        JsonObject amended = amend(ADMIN, path, tag, "№ 31", wanted).isOk().json();
        assertThat(amended.getJsonArray("amendments").getJsonObject(0).getJsonArray("changes").stream()
                        .map(change -> change.asJsonObject().getString("kind")))
                .containsExactly("plan", "measure-added", "executor", "plan");
        assertThat(DRAFTER.get("/v1/reports/" + report)
                        .json()
                        .getJsonObject("totals")
                        .getString("plan"))
                .isEqualTo("53.0");
        JsonObject entry = Api.as("drafter-education")
                .get("/v1/reports/" + report + "/entries/1.2")
                .json();
        assertThat(entry.getString("plan")).isEqualTo("25.5");
        assertThat(entry.getString("adoptedPlan")).isEqualTo("20.5");
        assertThat(history(report)).contains("amended 31");
        assertThat(Api.as("drafter-promotion").get("/v1/tasks").list())
                .anyMatch(task -> task.getInt("reportId") == report
                        && task.getJsonArray("measures").size() == 2);
        String again = ADMIN.get(path).header("ETag");
        amend(ADMIN, path, again, "31", wanted.replace("\"25.5\"", "\"26\"")).isProblem(409, "AMENDMENT-EXISTS");
        amend(
                        ADMIN,
                        path,
                        again,
                        "32",
                        ADMIN.get(path).json().getJsonObject("content").toString())
                .isProblem(422, "AMENDMENT-EMPTY");
        String before = ADMIN.get(path + "/on/" + Today.date().minusDays(1))
                .isOk()
                .json()
                .toString();
        assertThat(before).contains("\"20.5\"").doesNotContain("Виставка");
        assertThat(ADMIN.get(path + "/on/" + Today.date()).json().toString()).contains("Виставка");
    }

    @Test
    void amendmentDropsAndMovesAndDoesNotReuseANumber() {
        JsonObject programme = OwnProgramme.entered(OwnReport.title());
        String path = OwnProgramme.path(programme);
        int report = OwnProgramme.begun(programme);
        JsonObject content = programme.getJsonObject("content");
        String dropped = Json.createPatchBuilder()
                .remove("/sections/0/measures/0")
                .build()
                .apply(content)
                .toString();
        assertThat(dropped).doesNotContain("партнерами");
        String reused = dropped.replace("\"number\":\"1.2\"", "\"number\":\"1.1\"");
        assertThat(amend(ADMIN, path, ADMIN.get(path).header("ETag"), "5", reused)
                        .isProblem(422, "PROGRAMME-INVALID")
                        .faults())
                .containsExactly("1.1 number number-of-dropped");
        amend(ADMIN, path, ADMIN.get(path).header("ETag"), "5", dropped).isOk();
        JsonObject sections = ADMIN.get("/v1/reports/" + report)
                .json()
                .getJsonArray("sections")
                .getJsonObject(0);
        assertThat(sections.getJsonArray("measures")).hasSize(1);
    }

    @Test
    void isFreeAgainOnceItsReportIsWithdrawn() {
        JsonObject programme = OwnProgramme.entered(OwnReport.title());
        String path = OwnProgramme.path(programme);
        int report = OwnProgramme.begun(programme);
        String withdraw = "/v1/reports/" + report + "/withdraw";
        ADMIN.post("/v1/reports/" + report + "/start", "").isOk();
        DRAFTER.post(withdraw, "{\"reason\": \"x\"}").isProblem(403, "ROLE-MISSING");
        Api.as("neighbour").post(withdraw, "{\"reason\": \"x\"}").isProblem(404, "REPORT-UNKNOWN");
        ADMIN.post(withdraw, "{\"reason\": \" \"}").isProblem(422, "COMMENT-MISSING");
        JsonObject withdrawn =
                ADMIN.post(withdraw, "{\"reason\": \"Помилковий рік\"}").isOk().json();
        assertThat(withdrawn.getString("status")).isEqualTo("withdrawn");
        ADMIN.post(withdraw, "{\"reason\": \"ще раз\"}").isProblem(409, "REPORT-SETTLED");
        assertThat(DRAFTER.get("/v1/tasks").list()).noneMatch(task -> task.getInt("reportId") == report);
        assertThat(history(report)).contains("withdrawn ");
        ADMIN.put(
                        path,
                        programme.getJsonObject("content").toString(),
                        ADMIN.get(path).header("ETag"))
                .isOk();
        assertThat(OwnProgramme.begun(programme)).isNotEqualTo(report);
    }

    private static Answer amend(Api api, String path, String tag, String number, String content) {
        String body = "{\"decision\": {\"number\": \"%s\", \"date\": \"%s\"}, \"programme\": %s}"
                .formatted(number, Today.date(), content);
        return api.send("POST", path + "/amendments", body, Map.of("If-Match", tag));
    }

    private static JsonObject newMeasure(String number, String title) {
        return Json.createObjectBuilder()
                .add("number", number)
                .add("title", title)
                .add("executor", "promotion")
                .add(
                        "funding",
                        Json.createArrayBuilder()
                                .add(Json.createObjectBuilder()
                                        .add("year", YEAR)
                                        .add("source", "local")
                                        .add("planned", 7)))
                .build();
    }

    private static List<String> history(int report) {
        return ADMIN.get("/v1/reports/" + report + "/history").list().stream()
                .map(step -> step.getString("action") + " " + step.getString("detail"))
                .toList();
    }

    private static JsonObject measure(JsonObject content, int section, int place) {
        return content.getJsonArray("sections")
                .getJsonObject(section)
                .getJsonArray("measures")
                .getJsonObject(place);
    }
}
