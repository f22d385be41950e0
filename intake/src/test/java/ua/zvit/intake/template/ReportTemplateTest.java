package ua.zvit.intake.template;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.zvit.intake.IntakeMessages;
import ua.zvit.intake.format.FileReading;
import ua.zvit.intake.json.ReadingJson;
import ua.zvit.intake.reading.Understanding;
import ua.zvit.intake.table.Mapping;
import ua.zvit.shared.PeriodKind;
import ua.zvit.shared.ReportingPeriod;

/** A blank report that a clerk fills in is read back as it was filled in, without a question. */
class ReportTemplateTest {
    private static final String LONG =
            "Управління міжнародного співробітництва, європейської інтеграції та залучення інвестицій міської ради";
    private static final String MONEY = "Фінансове управління";
    private static final List<String> DEPARTMENTS = List.of(LONG, MONEY, "Управління освіти");
    private static final int LEAD = 1;
    private static final int TITLE = 3;
    private static final int FIRST = 6;
    private static final int PLAN = 4;
    private static final short SHORT_DAY = 14;

    @TempDir
    Path folder;

    /** What a clerk types from the first row under the heads on; null leaves a cell empty. */
    private static final Object[][] TYPED = {
        {"Розділ I. Державна підтримка проєктів"},
        {
            "1.1",
            "Зустрічі з партнерами",
            LONG,
            "місцевий бюджет",
            "1 010,5",
            998.25,
            "Проведено 3 зустрічі.\n- у Львові;\n- у Києві.",
            null,
            "Кількість зустрічей",
            "од.",
            4,
            3
        },
        {null, null, null, "державний бюджет", 3, "2,75"},
        {null, null, null, null, null, null, null, null, "Частка учасників", "%", "12,5", "11,25"},
        {},
        {"1.10", "Вручення відзнак", MONEY + "; КП «Парк»", null, null, null, null, "Кошти не виділено."},
        {},
        {"Розділ II. Освіта"},
        {"2.1", "Шкільні обміни", "Управління освіти", "інші джерела", "12,345", "0", "Обміну не було."},
        {null, null, null, null, null, null, null, null, "Школи-учасниці", "од.", 5, 0},
    };

    @Test
    void listsAreForWhoReportsAndForExecutorsAndRowsMayBePutIn() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(template(MONEY)))) {
            List<? extends DataValidation> lists = book.getSheetAt(0).getDataValidations();
            assertThat(lists).hasSize(2);
            assertThat(lists.get(0).getRegions().getCellRangeAddresses())
                    .extracting(CellRangeAddress::getFirstRow)
                    .containsExactlyInAnyOrder(LEAD, FIRST);
            assertThat(listed(book, lists.get(0))).containsExactlyElementsOf(DEPARTMENTS);
            assertThat(book.getSheetAt(0).isInsertRowsLocked()).isFalse();
            assertThat(book.getSheetAt(0).isDeleteRowsLocked()).isFalse();
            assertThat(book.getSheetAt(0).getRow(FIRST).getRowStyle().getLocked())
                    .isFalse();
            assertThat(book.getSheetAt(0)
                            .getRow(FIRST)
                            .getCell(0)
                            .getCellStyle()
                            .getDataFormatString())
                    .isEqualTo("@");
            assertThat(book.getSheetAt(0)
                            .getRow(TITLE + 1)
                            .getCell(0)
                            .getCellStyle()
                            .getLocked())
                    .isTrue();
        }
    }

    @Test
    void filledInItIsReadAsAReportWithoutAQuestion() throws IOException {
        JsonNode read = read(filled(template(null), MONEY));
        assertThat(read.path("kind").asText()).isEqualTo("report");
        assertThat(read.path("questions")).isEmpty();
        JsonNode report = read.path("report");
        assertThat(report.path("year").asInt()).isEqualTo(2025);
        assertThat(report.has("period")).isFalse();
        assertThat(report.path("unit").asInt()).isEqualTo(1000);
        assertThat(report.at("/organisation/council").asText()).isEqualTo("Зразкова міська рада");
        assertThat(report.at("/organisation/department").asText()).isEqualTo(MONEY);
        assertThat(report.at("/programme/title").asText()).isEqualTo("Програма обмінів на 2024–2028 роки");
        assertThat(report.at("/programme/firstYear").asInt()).isEqualTo(2024);
        assertThat(report.path("sections"))
                .extracting(section -> section.path("number").asText() + " "
                        + section.path("title").asText())
                .containsExactly("I Державна підтримка проєктів", "II Освіта");
    }

    @Test
    void everyValueOfAMeasureIsKept() throws IOException {
        JsonNode sections = read(filled(template(null), MONEY)).at("/report/sections");
        JsonNode meetings = sections.at("/0/measures/0");
        assertThat(meetings.path("title").asText()).isEqualTo("Зустрічі з партнерами");
        assertThat(meetings.path("executors")).extracting(JsonNode::asText).containsExactly(LONG);
        assertThat(funding(meetings)).containsExactly("local 1010.5 998.25", "state 3 2.75");
        assertThat(meetings.path("narrative").asText())
                .contains("Проведено 3 зустрічі.")
                .contains("у Львові;")
                .contains("у Києві.");
        assertThat(indicators(meetings))
                .containsExactly("Кількість зустрічей од. 4 3", "Частка учасників % 12.5 11.25");
        JsonNode awards = sections.at("/0/measures/1");
        assertThat(awards.path("number").asText()).isEqualTo("1.10");
        assertThat(awards.path("executors")).extracting(JsonNode::asText).containsExactly(MONEY, "КП «Парк»");
        assertThat(awards.path("reason").asText()).isEqualTo("Кошти не виділено.");
        JsonNode schools = sections.at("/1/measures/0");
        assertThat(funding(schools)).containsExactly("other 12.345 0");
        assertThat(indicators(schools)).containsExactly("Школи-учасниці од. 5 0");
        assertThat(sections.findValues("measures")).extracting(JsonNode::size).containsExactly(2, 1);
    }

    @Test
    void wordsAndADayInsteadOfAnAmountAreAskedAboutWithTheirMeasure() throws IOException {
        byte[] odd = changed(filled(template(MONEY), null), book -> {
            Row awards = book.getSheetAt(0).getRow(FIRST + 5);
            CellStyle day = book.createCellStyle();
            day.setDataFormat(SHORT_DAY);
            awards.getCell(PLAN).setCellValue("у межах кошторису");
            awards.getCell(PLAN + 1).setCellValue(LocalDate.of(2025, 5, 10));
            awards.getCell(PLAN + 1).setCellStyle(day);
        });
        assertThat(read(odd).path("questions"))
                .extracting(question -> question.path("code").asText() + " "
                        + question.path("place").asText())
                .containsExactly("amount-as-text 1.10", "amount-as-text 1.10");
    }

    @Test
    void theDepartmentThatIsWrittenBeforehandAndThePeriodAreRead() throws IOException {
        byte[] template = SheetTemplate.of(new ReportContent(
                "Зразкова міська рада", MONEY, new ReportingPeriod(PeriodKind.NINE_MONTHS, 2025), DEPARTMENTS, null));
        JsonNode read = read(filled(template, null));
        assertThat(read.path("questions")).isEmpty();
        assertThat(read.at("/report/period").asText()).isEqualTo("nine-months");
        assertThat(read.at("/report/organisation/department").asText()).isEqualTo(MONEY);
    }

    @Test
    void everyPeriodThatThereIsIsReadBack() throws IOException {
        for (ReportingPeriod period : ReportingPeriod.allOf(2025)) {
            JsonNode report = read(filled(
                            SheetTemplate.of(
                                    new ReportContent("Зразкова міська рада", MONEY, period, DEPARTMENTS, null)),
                            null))
                    .path("report");
            assertThat(report.path("period").asText("year"))
                    .isEqualTo(period.kind().code());
            assertThat(report.path("year").asInt()).isEqualTo(2025);
        }
    }

    @Test
    void whatStandsThereAsAnExampleIsLeftAndTold() throws IOException {
        byte[] untouched = changed(template(MONEY), book -> {
            for (int at = 1; at < 5; at++) {
                type(book.getSheetAt(0).getRow(FIRST + at), TYPED[at]);
            }
        });
        JsonNode read = read(untouched);
        assertThat(read.path("ignored"))
                .extracting(left ->
                        left.path("place").asText() + ": " + left.path("text").asText())
                .contains("Приклад розділу: Розділ I. Назва розділу", "Назва програми: Програма … на 20__–20__ роки");
        assertThat(read.at("/report/programme/title").asText()).isEmpty();
        assertThat(read.at("/report/sections/0/title").asText()).isEmpty();
        assertThat(read.at("/report/sections/0/measures/0/number").asText()).isEqualTo("1.1");
        assertThat(read.path("questions"))
                .extracting(question -> question.path("code").asText())
                .containsExactly("section-missing");
    }

    @Test
    void anExampleThatWasWrittenOverIsTakenAndItsGapsAreAskedAbout() throws IOException {
        byte[] halfDone = changed(filled(template(MONEY), null), book -> {
            book.getSheetAt(0).getRow(TITLE).getCell(0).setCellValue("Програма обмінів на 20__–20__ роки");
            book.getSheetAt(0).getRow(FIRST).getCell(0).setCellValue("Розділ I. Назва розділу про освіту");
        });
        JsonNode read = read(halfDone);
        assertThat(read.at("/report/programme/title").asText()).isEqualTo("Програма обмінів на 20__–20__ роки");
        assertThat(read.at("/report/sections/0/title").asText()).isEqualTo("Назва розділу про освіту");
        assertThat(read.path("questions"))
                .extracting(question -> question.path("code").asText())
                .containsExactly("title-unfinished");
    }

    private static List<String> listed(XSSFWorkbook book, DataValidation list) {
        String range = list.getValidationConstraint().getFormula1();
        CellRangeAddress cells = CellRangeAddress.valueOf(range.substring(range.indexOf('!') + 1));
        return IntStream.rangeClosed(cells.getFirstRow(), cells.getLastRow())
                .mapToObj(row -> book.getSheetAt(1)
                        .getRow(row)
                        .getCell(cells.getFirstColumn())
                        .getStringCellValue())
                .toList();
    }

    private static List<String> funding(JsonNode measure) {
        return lines(measure, "funding", "source", "plan", "actual");
    }

    private static List<String> indicators(JsonNode measure) {
        return lines(measure, "indicators", "name", "unit", "plan", "actual");
    }

    private static List<String> lines(JsonNode measure, String list, String... members) {
        return measure.path(list).findParents(members[0]).stream()
                .map(line -> String.join(
                        " ",
                        Arrays.stream(members)
                                .map(member -> line.path(member).asText())
                                .toList()))
                .toList();
    }

    private static byte[] template(String department) {
        return SheetTemplate.of(
                new ReportContent("Зразкова міська рада", department, ReportingPeriod.ofYear(2025), DEPARTMENTS, null));
    }

    /** @param department that the clerk chooses; null when it stands there already */
    private static byte[] filled(byte[] template, String department) throws IOException {
        return changed(template, book -> {
            Sheet sheet = book.getSheetAt(0);
            if (department != null) {
                sheet.getRow(LEAD).getCell(TemplateColumn.EXECUTOR).setCellValue(department);
            }
            sheet.getRow(TITLE).getCell(0).setCellValue("Програма обмінів на 2024–2028 роки");
            for (int at = 0; at < TYPED.length; at++) {
                type(sheet.getRow(FIRST + at), TYPED[at]);
            }
        });
    }

    private static byte[] changed(byte[] file, Consumer<XSSFWorkbook> change) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file));
                ByteArrayOutputStream written = new ByteArrayOutputStream()) {
            change.accept(book);
            book.write(written);
            return written.toByteArray();
        }
    }

    private static void type(Row row, Object... values) {
        for (int at = 0; at < values.length; at++) {
            if (values[at] instanceof Number number) {
                row.getCell(at).setCellValue(number.doubleValue());
            } else if (values[at] != null) {
                row.getCell(at).setCellValue((String) values[at]);
            }
        }
    }

    private JsonNode read(byte[] file) throws IOException {
        Path kept = Files.write(folder.resolve("report.xlsx"), file);
        return new ObjectMapper()
                .readTree(new ReadingJson(IntakeMessages.in(IntakeMessages.UKRAINIAN))
                        .write(new Understanding(Mapping.NONE).understand(new FileReading().read(kept))));
    }
}
