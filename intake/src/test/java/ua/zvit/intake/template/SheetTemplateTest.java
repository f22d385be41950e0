package ua.zvit.intake.template;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.zvit.intake.IntakeMessages;
import ua.zvit.intake.format.FileReading;
import ua.zvit.intake.json.ReadingJson;
import ua.zvit.intake.reading.Understanding;
import ua.zvit.intake.table.Mapping;

/** What is filled into a template is read back as it was written. */
class SheetTemplateTest {
    private static final String LONG =
            "Управління міжнародного співробітництва, європейської інтеграції та залучення інвестицій міської ради";
    private static final byte[] TEMPLATE =
            SheetTemplate.of(new PlanContent("Зразкова міська рада", 2027, 2028, List.of(LONG, "Управління освіти")));

    @TempDir
    Path folder;

    @Test
    void headsAreProtectedAndCellsAreOpenWithListsToChooseFrom() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(TEMPLATE))) {
            Sheet sheet = book.getSheetAt(0);
            assertThat(sheet.getProtect()).isTrue();
            assertThat(sheet.getRow(2).getCell(1).getCellStyle().getLocked()).isTrue();
            assertThat(sheet.getRow(5).getCell(1).getCellStyle().getLocked()).isFalse();
            List<? extends DataValidation> lists = sheet.getDataValidations();
            assertThat(lists)
                    .extracting(list -> list.getValidationConstraint().getFormula1())
                    .containsExactly("'Довідка'!$B$5:$B$6", "'Довідка'!$B$8:$B$11");
            assertThat(book.getSheetAt(1).getRow(4).getCell(1).getStringCellValue())
                    .isEqualTo(LONG);
        }
    }

    @Test
    void filledInItIsReadWithoutAQuestion() throws IOException {
        JsonNode read = read(filled(10.5));
        assertThat(read.path("kind").asText()).isEqualTo("programme");
        assertThat(read.path("questions")).isEmpty();
        JsonNode report = read.path("report");
        assertThat(report.path("programme").path("title").asText()).isEqualTo("Програма обмінів на 2027–2028 роки");
        assertThat(report.path("programme").path("firstYear").asInt()).isEqualTo(2027);
        JsonNode measures = report.path("sections").get(0).path("measures");
        assertThat(measures).hasSize(2);
        assertThat(measures.get(0).path("executors").get(0).asText()).isEqualTo(LONG);
        assertThat(measures.get(0).path("funding"))
                .extracting(line -> line.path("year").asText() + " "
                        + line.path("source").asText() + " " + line.path("plan").asText())
                .containsExactly("2027 local 10.5", "2028 local 12", "2027 state 3");
        assertThat(measures.get(0).path("term").asText()).isEqualTo("протягом року");
        assertThat(measures.get(1).path("title").asText()).isEqualTo("Шкільні обміни");
    }

    @Test
    void anOddAmountIsAskedAboutWithItsMeasure() throws IOException {
        JsonNode questions = read(filled("десять")).path("questions");
        assertThat(questions).hasSize(1);
        assertThat(questions.get(0).path("code").asText()).isEqualTo("amount-as-text");
        assertThat(questions.get(0).path("place").asText()).isEqualTo("1.1");
    }

    @Test
    void whatStandsThereAsAnExampleIsLeftAndTold() throws IOException {
        JsonNode read = read(written(sheet -> {
            row(sheet.getRow(5), "1.1", "Зустрічі", LONG, "місцевий бюджет", 10.0, 12.0);
            row(sheet.getRow(6), "1.2", "Обміни", LONG, "місцевий бюджет", 10.0, 12.0);
        }));
        assertThat(read.path("ignored"))
                .extracting(left ->
                        left.path("place").asText() + ": " + left.path("text").asText())
                .contains("Приклад розділу: Розділ I. Назва розділу", "Назва програми: Програма … на 2027–2028 роки");
        JsonNode report = read.path("report");
        assertThat(report.at("/programme/title").asText()).isEmpty();
        assertThat(report.at("/programme/firstYear").asInt()).isEqualTo(2027);
        assertThat(report.at("/programme/lastYear").asInt()).isEqualTo(2028);
        assertThat(report.at("/sections/0/title").asText()).isEmpty();
        assertThat(report.at("/sections/0/measures")).hasSize(2);
        assertThat(read.path("questions"))
                .extracting(question -> question.path("code").asText())
                .containsExactly("section-missing");
    }

    private static byte[] filled(Object amount) throws IOException {
        return written(sheet -> {
            sheet.getRow(1).getCell(0).setCellValue("Програма обмінів на 2027–2028 роки");
            sheet.getRow(4).getCell(0).setCellValue("Розділ I. Зустрічі");
            row(
                    sheet.getRow(5),
                    "1.1",
                    "Зустрічі з партнерами",
                    LONG,
                    "місцевий бюджет",
                    amount,
                    12.0,
                    "протягом року");
            row(sheet.getRow(6), null, null, null, "державний бюджет", 3.0, null);
            row(sheet.getRow(7), "1.2", "Шкільні обміни", "Управління освіти", "місцевий бюджет", 20.0, 21.0);
        });
    }

    private static byte[] written(Consumer<Sheet> change) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(TEMPLATE));
                ByteArrayOutputStream written = new ByteArrayOutputStream()) {
            change.accept(book.getSheetAt(0));
            book.write(written);
            return written.toByteArray();
        }
    }

    private static void row(Row row, Object... values) {
        for (int at = 0; at < values.length; at++) {
            if (values[at] instanceof Double number) {
                row.getCell(at).setCellValue(number);
            } else if (values[at] != null) {
                row.getCell(at).setCellValue(Objects.toString(values[at]));
            }
        }
    }

    private JsonNode read(byte[] file) throws IOException {
        Path kept = Files.write(folder.resolve("plan.xlsx"), file);
        return new ObjectMapper()
                .readTree(new ReadingJson(IntakeMessages.in(IntakeMessages.UKRAINIAN))
                        .write(new Understanding(Mapping.NONE).understand(new FileReading().read(kept))));
    }
}
