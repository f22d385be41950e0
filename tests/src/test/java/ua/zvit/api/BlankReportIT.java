package ua.zvit.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** The blank sheet of a report: downloaded, filled in, taken without a question. */
class BlankReportIT {
    private static final String PATH = "/v1/reports/template.xlsx";
    private static final Api DRAFTER = Api.as("drafter-international");
    private static final String PARTNER = "громадська організація «Разом, у світ»";
    private static final int LEAD = 1;
    private static final int PERIOD = 2;
    private static final int TITLE = 3;
    private static final int FIRST = 6;

    @Test
    void filledInItBecomesAReportOfTheDepartmentThatDownloadedIt() throws IOException {
        String own = department("international");
        String other = department("education");
        Answer blank = DRAFTER.get(PATH + "?year=2025").isOk();
        assertThat(blank.header("Content-Type")).contains("spreadsheetml.sheet");
        int id = DRAFTER.post(
                        "/v1/reports/import?fileName=blank.xlsx",
                        filled(blank.bytes(), own, other),
                        "application/octet-stream")
                .isOk()
                .json()
                .getInt("id");
        JsonObject report = Api.as("admin").get("/v1/reports/" + id).isOk().json();
        assertThat(report.getInt("year")).isEqualTo(2025);
        assertThat(report.getJsonObject("totals").getString("plan")).isEqualTo("30.5");
        assertThat(report.getJsonObject("totals").getString("actual")).isEqualTo("24.5");
        JsonObject section = report.getJsonArray("sections").getJsonObject(0);
        assertThat(section.getString("title")).isEqualTo("Зустрічі");
        JsonObject exchange = section.getJsonArray("measures").getJsonObject(1);
        assertThat(exchange.getString("department")).isEqualTo("education");
        assertThat(exchange.getString("narrative")).contains("Троє школярів поїхали.");
    }

    @Test
    void filledWithAProgrammeItBecomesThatProgrammesReportWithoutAQuestion() throws IOException {
        String body = OwnProgramme.body(
                OwnReport.title() + " на " + (OwnProgramme.year() - 1) + "–" + (OwnProgramme.year() + 1) + " роки");
        JsonObject programme = Api.as("admin")
                .post(
                        "/v1/programmes",
                        body.replace("\"coExecutors\":", "\"partners\": [\"" + PARTNER + "\"], \"coExecutors\":"))
                .isOk()
                .json();
        String path = "%s?programme=%d&year=%d&period=nine-months"
                .formatted(PATH, programme.getInt("id"), OwnProgramme.year());
        byte[] sheet = told(DRAFTER.get(path).isOk().bytes());
        int id = DRAFTER.post("/v1/reports/import?fileName=blank.xlsx", sheet, "application/octet-stream")
                .isOk()
                .json()
                .getInt("id");
        JsonObject report = Api.as("admin").get("/v1/reports/" + id).isOk().json();
        assertThat(report.getJsonObject("totals").getString("plan")).isEqualTo("41.0");
        assertThat(report.getJsonObject("totals").getString("actual")).isEqualTo("7.0");
        JsonObject exchange = report.getJsonArray("sections")
                .getJsonObject(0)
                .getJsonArray("measures")
                .getJsonObject(1);
        assertThat(exchange.getString("department")).isEqualTo("education");
        assertThat(exchange.getJsonArray("partners").getString(0)).isEqualTo(PARTNER);
        DRAFTER.get(path).isProblem(409, "REPORT-EXISTS");
        DRAFTER.get(PATH + "?programme=999999999").isProblem(404, "PROGRAMME-UNKNOWN");
    }

    /** Writes beside each measure what was done, and that one thousand or more was spent. */
    private static byte[] told(byte[] blank) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(blank));
                ByteArrayOutputStream written = new ByteArrayOutputStream()) {
            Sheet sheet = book.getSheetAt(0);
            for (int row = FIRST + 1; row < FIRST + 9; row++) {
                boolean money =
                        sheet.getRow(row).getCell(3).getStringCellValue().length() > 0;
                boolean measure =
                        sheet.getRow(row).getCell(1).getStringCellValue().length() > 0;
                if (money) {
                    sheet.getRow(row).getCell(5).setCellValue(measure ? 2 : 1);
                }
                if (measure) {
                    sheet.getRow(row).getCell(6).setCellValue("Виконано.");
                }
            }
            book.write(written);
            return written.toByteArray();
        }
    }

    @Test
    void tellsThePeriodThatIsAskedFor() throws IOException {
        byte[] blank = DRAFTER.get(PATH + "?year=2024&period=first-half").isOk().bytes();
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(blank))) {
            assertThat(book.getSheetAt(0).getRow(PERIOD).getCell(0).getStringCellValue())
                    .isEqualTo("Звіт за I півріччя 2024 року");
        }
    }

    @Test
    void isRefusedForWhatIsNoPeriodAndForWhoMayNotImport() {
        DRAFTER.get(PATH + "?year=2099").isProblem(422, "IMPORT-INVALID");
        DRAFTER.get(PATH + "?year=2025&period=spring").isProblem(422, "PERIOD-UNKNOWN");
        Api.as("auditor").get(PATH).isProblem(403, "ROLE-MISSING");
        assertThat(Api.anonymous().get(PATH).status()).isEqualTo(401);
    }

    private static String department(String code) {
        return DRAFTER.get("/v1/organisation/departments").list().stream()
                .filter(department -> department.getString("code").equals(code))
                .map(department -> department.getString("name"))
                .findFirst()
                .orElseThrow();
    }

    private static byte[] filled(byte[] blank, String own, String other) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(blank));
                ByteArrayOutputStream written = new ByteArrayOutputStream()) {
            Sheet sheet = book.getSheetAt(0);
            assertThat(sheet.getRow(LEAD).getCell(2).getStringCellValue()).isEqualTo(own);
            sheet.getRow(TITLE).getCell(0).setCellValue(OwnReport.title() + " на 2024–2026 роки");
            type(sheet.getRow(FIRST), "Розділ I. Зустрічі");
            type(
                    sheet.getRow(FIRST + 1),
                    "1.1",
                    "Зустрічі з партнерами",
                    own,
                    "місцевий бюджет",
                    "10,0",
                    "4,5",
                    "Проведено дві зустрічі.",
                    "Третю перенесено.");
            type(
                    sheet.getRow(FIRST + 3),
                    "1.2",
                    "Шкільні обміни",
                    other,
                    "місцевий бюджет",
                    "20,5",
                    "20,0",
                    "Троє школярів поїхали.");
            book.write(written);
            return written.toByteArray();
        }
    }

    private static void type(Row row, String... values) {
        for (int at = 0; at < values.length; at++) {
            row.getCell(at).setCellValue(values[at]);
        }
    }
}
