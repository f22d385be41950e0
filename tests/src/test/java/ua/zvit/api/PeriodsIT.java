package ua.zvit.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reports of a year and of parts of it on one programme, side by side on their whole way. */
class PeriodsIT {
    private static final Api ADMIN = Api.as("admin");
    private static final Api AUDITOR = Api.as("auditor");
    private static final String SIGN = "{\"outcome\":\"sign\",\"with\":\"server-key\"}";

    @Test
    void aHalfYearAndItsYearGoTheirWaysSideBySide() {
        String title = OwnReport.title();
        JsonObject half = imported(title, "first-half");
        JsonObject year = imported(title, null);
        assertThat(half.getString("period")).isEqualTo("first-half");
        assertThat(year.getString("period")).isEqualTo("year");
        assertThat(programme(half)).isEqualTo(programme(year));
        ADMIN.post("/v1/reports/import", file(title, "first-half")).isProblem(409, "REPORT-EXISTS");
        ADMIN.post("/v1/reports/import", file(title, "year")).isProblem(409, "REPORT-EXISTS");

        int halfId = half.getInt("id");
        int yearId = year.getInt("id");
        start(halfId);
        start(yearId);
        assertThat(Api.as("drafter-education").get("/v1/tasks").list().stream()
                        .filter(task -> List.of(halfId, yearId).contains(task.getInt("reportId")))
                        .map(task -> task.getInt("year") + " " + task.getString("period")))
                .containsExactlyInAnyOrder("2025 first-half", "2025 year");

        lead(halfId);
        assertThat(amended(half, "31")).isEqualTo(201);
        lead(yearId);
        assertThat(refusedAmendment(year)).contains("plan-settled");

        JsonObject kept = archived(halfId);
        assertThat(kept.getString("period")).isEqualTo("first-half");
        assertThat(archived(yearId).getString("period")).isEqualTo("year");
        Answer document = AUDITOR.get("/v1/archive/" + kept.getInt("id") + "/document.pdf");
        assertThat(document.header("Content-Disposition"))
                .startsWith("attachment; filename=\"Zvit ")
                .contains(" I pivrichchia 2025 roku.pdf\"; filename*=UTF-8''");
        assertThat(AUDITOR.get("/v1/reports/" + halfId + "/export/json").json().getString("period"))
                .isEqualTo("first-half");
        assertThat(AUDITOR.get("/v1/reports/" + yearId + "/export/json").json()).doesNotContainKey("period");
    }

    @ParameterizedTest
    @ValueSource(strings = {"docx", "odt", "xlsx", "html"})
    void everyExportBearsThePeriodInItsTitleAndItsName(String format) throws IOException {
        int id = imported(OwnReport.title(), "quarter-3").getInt("id");
        Answer export = AUDITOR.get("/v1/reports/" + id + "/export/" + format);
        assertThat(export.header("Content-Disposition")).contains(" III kvartal 2025 roku proiekt." + format + "\"");
        assertThat(text(export.bytes()).replace('\u00a0', ' ').replace("&nbsp;", " "))
                .contains("за III квартал 2025 року");
    }

    @Test
    void aPeriodThatThereIsNotIsRefusedWithItsPlace() {
        assertThat(ADMIN.post("/v1/reports/import", file(OwnReport.title(), "I півріччя"))
                        .isProblem(422, "IMPORT-INVALID")
                        .faults())
                .containsExactly("- period period-unknown");
        JsonObject programme = OwnProgramme.entered(OwnReport.title());
        ADMIN.post(OwnProgramme.path(programme) + "/reports", "{\"year\": 2026, \"period\": \"half\"}")
                .isProblem(422, "PERIOD-UNKNOWN");
    }

    @Test
    void theProgrammeGivesEachPeriodOnce() {
        JsonObject programme = OwnProgramme.entered(OwnReport.title());
        String reports = OwnProgramme.path(programme) + "/reports";
        String quarter = "{\"year\": %d, \"period\": \"quarter-2\"}".formatted(OwnProgramme.year());
        JsonObject report = ADMIN.post(reports, quarter).isOk().json();
        assertThat(report.getString("period")).isEqualTo("quarter-2");
        assertThat(report.getJsonObject("totals").getString("plan")).isEqualTo("41.0");
        ADMIN.post(reports, quarter).isProblem(409, "REPORT-EXISTS");
        OwnProgramme.begun(programme);
        ADMIN.post(reports, quarter.replace("quarter-2", "nine-months")).isOk();
        ADMIN.post(reports, quarter.replace(Integer.toString(OwnProgramme.year()), "2000"))
                .isProblem(422, "PROGRAMME-YEAR");
    }

    private static String file(String title, String period) {
        return OwnReport.file(title)
                .replace(
                        "\"year\": 2025",
                        "\"year\": 2025" + (period == null ? "" : ", \"period\": \"" + period + "\""));
    }

    private static JsonObject imported(String title, String period) {
        return ADMIN.post("/v1/reports/import", file(title, period)).isOk().json();
    }

    private static void start(int id) {
        ADMIN.post("/v1/reports/" + id + "/start", "").isOk();
    }

    private static void lead(int id) {
        Api education = Api.as("drafter-education");
        String entry = "/v1/reports/" + id + "/entries/1.10";
        education
                .put(
                        entry,
                        "{\"narrative\":\"<p>Не здійснювався.</p>\",\"actual\":\"0\",\"reason\":\"Без коштів.\"}",
                        education.get(entry).header("ETag"))
                .isOk();
        for (String user : List.of("drafter-education", "drafter-promotion", "drafter-international")) {
            complete(user, id, "{\"outcome\":\"submit\"}");
        }
        complete("acting-head", id, "{\"outcome\":\"accept\"}");
        complete("acting-head", id, SIGN);
        complete("council", id, Today.adoption("15"));
        complete("council", id, SIGN);
        assertThat(AUDITOR.get("/v1/reports/" + id).json().getString("status")).isEqualTo("archived");
    }

    private static void complete(String user, int id, String body) {
        String task = Api.as(user).get("/v1/tasks").list().stream()
                .filter(each -> each.getInt("reportId") == id)
                .map(each -> each.getString("id"))
                .findFirst()
                .orElseThrow();
        Api.as(user).post("/v1/tasks/" + task + "/complete", body).isOk();
    }

    private static JsonObject archived(int report) {
        return AUDITOR.get("/v1/archive?year=2025&limit=200").list().stream()
                .filter(item -> item.get("reportId").toString().equals(Integer.toString(report)))
                .findFirst()
                .orElseThrow();
    }

    private static int programme(JsonObject report) {
        return report.getJsonObject("programme").getInt("id");
    }

    /** A half-year settles nothing: the plan of its year may still be changed by the council. */
    private static int amended(JsonObject report, String number) {
        return amendment(report, number, "11").isOk().status();
    }

    private static List<String> refusedAmendment(JsonObject report) {
        return amendment(report, "32", "12").isProblem(422, "PROGRAMME-INVALID").faults().stream()
                .map(fault -> fault.substring(fault.lastIndexOf(' ') + 1))
                .toList();
    }

    private static Answer amendment(JsonObject report, String number, String planned) {
        String path = "/v1/programmes/" + programme(report);
        Answer standing = ADMIN.get(path);
        String wanted = Json.createPatchBuilder()
                .replace("/sections/0/measures/0/funding/0/planned", planned)
                .build()
                .apply(standing.json().getJsonObject("content"))
                .toString();
        String body = "{\"decision\": {\"number\": \"%s\", \"date\": \"%s\"}, \"programme\": %s}"
                .formatted(number, LocalDate.of(2025, 12, 30), wanted);
        return ADMIN.send("POST", path + "/amendments", body, Map.of("If-Match", standing.header("ETag")));
    }

    /** What stands in a file: of a ZIP, whatever its entries say. */
    private static String text(byte[] file) throws IOException {
        StringBuilder text = new StringBuilder(new String(file, StandardCharsets.UTF_8));
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                text.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return text.toString();
    }
}
