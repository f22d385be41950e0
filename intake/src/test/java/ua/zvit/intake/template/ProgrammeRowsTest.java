package ua.zvit.intake.template;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.zvit.intake.FundingSource.Kind;
import ua.zvit.intake.IntakeMessages;
import ua.zvit.intake.format.FileReading;
import ua.zvit.intake.json.ReadingJson;
import ua.zvit.intake.reading.Understanding;
import ua.zvit.intake.table.Mapping;
import ua.zvit.intake.template.ProgrammeContent.Aim;
import ua.zvit.intake.template.ProgrammeContent.Funding;
import ua.zvit.intake.template.ProgrammeContent.Measure;
import ua.zvit.intake.template.ProgrammeContent.Section;
import ua.zvit.shared.ReportingPeriod;

/** A blank report that a programme fills: a clerk writes what was done and spent, and nothing is asked. */
class ProgrammeRowsTest {
    private static final String EDUCATION = "Управління освіти";
    private static final String FINANCE = "Фінансове управління";
    private static final String TITLE = "Міська цільова програма «Обміни» у двох частинах";
    /** Names that would be executors, or several, without the word before them. */
    private static final List<String> PARTNERS =
            List.of("громадська організація «Обмін, молодь», Управління культури області", "КП «Парк»");

    private static final int FIRST = 7;
    private static final int PLAN = 4;

    private static final ProgrammeContent PROGRAMME = new ProgrammeContent(
            TITLE,
            2024,
            2028,
            List.of(
                    new Section(
                            1,
                            "I",
                            "Обміни",
                            List.of(
                                    new Measure(
                                            "1.1",
                                            "Обміни молоді",
                                            List.of(EDUCATION, FINANCE),
                                            PARTNERS,
                                            List.of(),
                                            List.of()),
                                    new Measure(
                                            "1.1.1",
                                            "Шкільні обміни",
                                            List.of(EDUCATION),
                                            List.of(),
                                            List.of(
                                                    new Funding(Kind.LOCAL, "", new BigDecimal("1010.5"), null),
                                                    new Funding(Kind.STATE, "", new BigDecimal("3"), null)),
                                            List.of(
                                                    new Aim("product", "Кількість обмінів", "од.", new BigDecimal("4")),
                                                    new Aim(
                                                            "quality",
                                                            "Частка задоволених",
                                                            "%",
                                                            new BigDecimal("87.5")))),
                                    new Measure(
                                            "1.1.2",
                                            "Студентські обміни",
                                            List.of(FINANCE),
                                            List.of(),
                                            List.of(new Funding(Kind.OTHER, "", new BigDecimal("12.345"), null)),
                                            List.of()))),
                    new Section(1, "II", "Промоція", List.of()),
                    new Section(
                            2,
                            "2.1",
                            "Друк",
                            List.of(new Measure(
                                    "2.1.1",
                                    "Буклети",
                                    List.of(EDUCATION),
                                    List.of(),
                                    List.of(new Funding(Kind.LOCAL, "", BigDecimal.ZERO, null)),
                                    List.of())))));

    @TempDir
    Path folder;

    @Test
    void isReadBackAsThatProgrammesReportWithoutAQuestion() throws IOException {
        JsonNode read = read(filled(sheet -> {}));
        assertThat(read.path("questions")).isEmpty();
        assertThat(read.path("kind").asText()).isEqualTo("report");
        JsonNode report = read.path("report");
        assertThat(report.at("/programme/title").asText()).isEqualTo(TITLE);
        assertThat(report.at("/programme/firstYear").asInt()).isEqualTo(2024);
        assertThat(report.at("/programme/lastYear").asInt()).isEqualTo(2028);
        assertThat(report.path("year").asInt()).isEqualTo(2025);
        assertThat(report.at("/organisation/department").asText()).isEqualTo(FINANCE);
        assertThat(report.at("/sections/1/sections/0/number").asText()).isEqualTo("2.1");
        assertThat(report.at("/sections/1/sections/0/title").asText()).isEqualTo("Друк");
        assertThat(report.at("/sections/1/sections/0/measures/0/number").asText())
                .isEqualTo("2.1.1");
    }

    @Test
    void measuresStayInsideMeasuresWithTheirPlanAndIndicators() throws IOException {
        JsonNode section = read(filled(sheet -> {})).at("/report/sections/0");
        assertThat(section.path("title").asText()).isEqualTo("Обміни");
        JsonNode outer = section.at("/measures/0");
        assertThat(outer.path("title").asText()).isEqualTo("Обміни молоді");
        assertThat(outer.path("executors")).extracting(JsonNode::asText).containsExactly(EDUCATION, FINANCE);
        assertThat(outer.path("partners")).extracting(JsonNode::asText).containsExactlyElementsOf(PARTNERS);
        assertThat(outer.has("plan")).isFalse();
        JsonNode school = outer.at("/measures/0");
        assertThat(school.path("number").asText()).isEqualTo("1.1.1");
        assertThat(school.path("funding"))
                .extracting(line -> line.path("source").asText() + " "
                        + line.path("plan").asText() + " "
                        + line.path("actual").asText())
                .containsExactly("local 1010.5 998.25", "state 3 2");
        assertThat(school.path("narrative").asText()).contains("Проведено два.");
        assertThat(school.path("indicators"))
                .extracting(aim -> String.join(
                        " ",
                        aim.path("kind").asText(),
                        aim.path("name").asText(),
                        aim.path("unit").asText(),
                        aim.path("plan").asText(),
                        aim.path("actual").asText()))
                .containsExactly("product Кількість обмінів од. 4 3", "quality Частка задоволених % 87.5 ");
        assertThat(outer.at("/measures/1/funding/0/plan").asText()).isEqualTo("12.345");
    }

    @Test
    void aPlanThatWasChangedIsReadAsItIsNow() throws IOException {
        JsonNode school = read(filled(
                        sheet -> sheet.getRow(FIRST + 2).getCell(PLAN).setCellValue(2000)))
                .at("/report/sections/0/measures/0/measures/0");
        assertThat(school.at("/funding/0/plan").asText()).isEqualTo("2000");
    }

    private static byte[] filled(Consumer<Sheet> change) throws IOException {
        byte[] template = SheetTemplate.of(new ReportContent(
                "Зразкова міська рада", FINANCE, ReportingPeriod.ofYear(2025), List.of(EDUCATION, FINANCE), PROGRAMME));
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(template));
                ByteArrayOutputStream written = new ByteArrayOutputStream()) {
            Sheet sheet = book.getSheetAt(0);
            assertThat(sheet.getRow(FIRST).getCell(0).getStringCellValue()).isEqualTo("Розділ I. Обміни");
            spent(sheet, 2, 998.25, "Проведено два.");
            sheet.getRow(FIRST + 2).getCell(PLAN + 7).setCellValue(3);
            spent(sheet, 3, 2, null);
            spent(sheet, 5, 12, "Проведено один.");
            spent(sheet, 8, 0, "Не друкували.");
            change.accept(sheet);
            book.write(written);
            return written.toByteArray();
        }
    }

    private static void spent(Sheet sheet, int row, double amount, String text) {
        sheet.getRow(FIRST + row).getCell(PLAN + 1).setCellValue(amount);
        if (text != null) {
            sheet.getRow(FIRST + row).getCell(PLAN + 2).setCellValue(text);
        }
    }

    private JsonNode read(byte[] file) throws IOException {
        Path kept = Files.write(folder.resolve("report.xlsx"), file);
        return new ObjectMapper()
                .readTree(new ReadingJson(IntakeMessages.in(IntakeMessages.UKRAINIAN))
                        .write(new Understanding(Mapping.NONE).understand(new FileReading().read(kept))));
    }
}
