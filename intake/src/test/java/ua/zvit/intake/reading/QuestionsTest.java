package ua.zvit.intake.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import ua.zvit.intake.Question;
import ua.zvit.intake.format.FileReading;
import ua.zvit.intake.table.Mapping;

/** What a file hides or leaves open is asked, each at its place. */
class QuestionsTest {
    private static final List<String> HEAD =
            List.of("№", "Назва заходу", "План, тис. грн", "Факт, тис. грн", "Виконання заходу");

    @Test
    void asksNothingAboutAPlainSheet() throws IOException {
        assertThat(sheet(book -> {}).questions()).isEmpty();
    }

    @Test
    void proposesTheNumberThatASheetTookForADay() throws IOException {
        Understood read = sheet(book -> {
            CellStyle day = book.createCellStyle();
            day.setDataFormat(book.createDataFormat().getFormat("dd.mmm"));
            Row row = book.getSheetAt(0).getRow(4);
            row.getCell(0).setCellValue(LocalDate.of(2026, 2, 1));
            row.getCell(0).setCellStyle(day);
        });
        assertThat(codes(read)).containsExactly("number-as-date");
        assertThat(read.questions().get(0).place()).isEqualTo("1.2");
        assertThat(measure(read, 1).path("number").asText()).isEqualTo("1.2");
    }

    @Test
    void leavesWhatIsHiddenAndAsks() throws IOException {
        Understood read = sheet(book -> {
            Sheet sheet = book.getSheetAt(0);
            sheet.getRow(1).createCell(5).setCellValue("Таємний план");
            sheet.getRow(3).createCell(5).setCellValue(77.0);
            sheet.setColumnHidden(5, true);
            book.createSheet("Чернетка").createRow(0).createCell(0).setCellValue("1");
            book.setSheetHidden(1, true);
        });
        assertThat(codes(read)).containsExactlyInAnyOrder("hidden-sheet", "hidden-column");
        assertThat(read.questions()).extracting(Question::place).contains("Таємний план", "Чернетка");
        assertThat(read.ignored()).anySatisfy(left -> assertThat(left.text()).contains("77"));
    }

    @Test
    void takesNoSumFromAFormulaThatFailed() throws IOException {
        Understood read = sheet(book -> {
            book.getSheetAt(0).getRow(3).getCell(2).setCellFormula("1/0");
            book.getCreationHelper().createFormulaEvaluator().evaluateAll();
        });
        assertThat(codes(read)).containsExactly("formula-error");
        assertThat(measure(read, 0).has("plan")).isFalse();
    }

    @Test
    void computesAFormulaThatWasSavedWithoutItsValue() throws IOException {
        Understood read = sheet(book -> {
            Row row = book.getSheetAt(0).getRow(3);
            row.removeCell(row.getCell(2));
            row.createCell(2).setCellFormula("5*2.5");
        });
        assertThat(codes(read)).isEmpty();
        assertThat(measure(read, 0).path("plan").asText()).isEqualTo("12.5");
    }

    @Test
    void takesTrackedChangesAsAcceptedAndAsks() throws IOException {
        Understood read =
                word("<w:ins><w:r><w:t>12,0</w:t></w:r></w:ins><w:del><w:r><w:delText>99,0</w:delText></w:r></w:del>");
        assertThat(codes(read)).containsExactly("tracked-changes");
        assertThat(read.questions().get(0).place()).isEqualTo("1.1");
        assertThat(measure(read, 0).path("plan").asText()).isEqualTo("12.0");
    }

    @Test
    void asksAboutComments() throws IOException {
        Understood read = word("<w:r><w:t>12,0</w:t></w:r><w:r><w:commentReference w:id=\"4\"/></w:r>");
        assertThat(codes(read)).containsExactly("comment");
        assertThat(read.ignored()).anySatisfy(left -> assertThat(left.text()).isEqualTo("Уточнити суму"));
    }

    @Test
    void asksAboutATableThatIsDrawnWithSpaces() {
        String text =
                """
                Звіт про виконання Програми «Ліс» на 2025 рік за 2025 рік, тис. грн

                №     Назва заходу        План     Факт
                1.1   Посадка дерев       12,0     11,0
                1.2   Догляд за лісом     8,0      8,0
                """;
        Understood read = new Understanding(Mapping.NONE)
                .understand(new FileReading().read(text.getBytes(StandardCharsets.UTF_8)));
        assertThat(codes(read)).contains("table-of-spaces");
        assertThat(measure(read, 1).path("title").asText()).isEqualTo("Догляд за лісом");
        assertThat(measure(read, 1).path("plan").asText()).isEqualTo("8.0");
    }

    /** A minute of the processor: other work on the machine takes none of it. */
    @Test
    @Timeout(600)
    void understandsFiveThousandMeasures() {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long begun = threads.getCurrentThreadCpuTime();
        StringBuilder page =
                new StringBuilder("<table><tr><td>№</td><td>Захід</td><td>План, тис. грн</td><td>Факт, тис."
                        + " грн</td><td>Виконання</td></tr>");
        for (int number = 1; number <= 5_000; number++) {
            page.append("<tr><td>")
                    .append(number)
                    .append("</td><td>Захід громади</td><td>1,5</td><td>1,0</td><td>Виконано вчасно.</td></tr>");
        }
        Understood read = new Understanding(Mapping.NONE)
                .understand(new FileReading()
                        .read(page.append("</table>").toString().getBytes(StandardCharsets.UTF_8)));
        assertThat(read.shape().path("sections").get(0).path("measures")).hasSize(5_000);
        assertThat(Duration.ofNanos(threads.getCurrentThreadCpuTime() - begun)).isLessThan(Duration.ofMinutes(1));
    }

    private static List<String> codes(Understood read) {
        return read.questions().stream().map(Question::code).toList();
    }

    private static JsonNode measure(Understood read, int index) {
        return read.shape().path("sections").get(0).path("measures").get(index);
    }

    private static Understood sheet(Consumer<XSSFWorkbook> change) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Sheet sheet = book.createSheet("Звіт");
            sheet.createRow(0).createCell(0).setCellValue("Звіт про виконання Програми «Ліс» на 2025 рік за 2025 рік");
            texts(sheet.createRow(1), HEAD);
            sheet.createRow(2).createCell(0).setCellValue("I. Ліс");
            for (int index = 1; index <= 2; index++) {
                Row row = sheet.createRow(index + 2);
                texts(row, List.of("1." + index, "Посадка дерев " + index, "", "", "Посаджено."));
                row.createCell(2).setCellValue(10.5 * index);
                row.createCell(3).setCellValue(10.0 * index);
            }
            change.accept(book);
            book.write(out);
            return new Understanding(Mapping.NONE).understand(new FileReading().read(out.toByteArray()));
        }
    }

    private static void texts(Row row, List<String> texts) {
        for (int column = 0; column < texts.size(); column++) {
            row.createCell(column).setCellValue(texts.get(column));
        }
    }

    private static Understood word(String plan) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            String head = HEAD.stream().map(text -> cell(run(text))).reduce("", String::concat);
            String section = "<w:tr><w:tc><w:tcPr><w:gridSpan w:val=\"5\"/></w:tcPr><w:p>" + run("I. Ліс")
                    + "</w:p></w:tc></w:tr>";
            String measure = cell(run("1.1")) + cell(run("Посадка")) + cell(plan) + cell(run("11,0")) + cell(run("Є."));
            put(
                    zip,
                    "word/document.xml",
                    "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p>"
                            + run("Звіт про виконання Програми «Ліс» на 2025 рік за 2025 рік") + "</w:p><w:tbl><w:tr>"
                            + head
                            + "</w:tr>" + section + "<w:tr>" + measure + "</w:tr></w:tbl></w:body></w:document>");
            put(
                    zip,
                    "word/comments.xml",
                    "<w:comments xmlns:w=\"w\"><w:comment w:id=\"4\"><w:p>" + run("Уточнити суму")
                            + "</w:p></w:comment></w:comments>");
        }
        return new Understanding(Mapping.NONE).understand(new FileReading().read(out.toByteArray()));
    }

    private static String run(String text) {
        return "<w:r><w:t>" + text + "</w:t></w:r>";
    }

    private static String cell(String content) {
        return "<w:tc><w:p>" + content + "</w:p></w:tc>";
    }

    private static void put(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
