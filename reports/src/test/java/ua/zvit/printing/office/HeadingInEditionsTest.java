package ua.zvit.printing.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import ua.zvit.printing.data.Letterhead;
import ua.zvit.printing.data.PrintedMeasure;
import ua.zvit.printing.data.PrintedReport;
import ua.zvit.printing.data.PrintedSection;
import ua.zvit.printing.data.Signature;
import ua.zvit.printing.form.FormDescriptor;
import ua.zvit.printing.office.docx.DocxExport;
import ua.zvit.printing.office.html.HtmlEdition;
import ua.zvit.printing.office.odt.OdtExport;
import ua.zvit.printing.office.xlsx.XlsxExport;

/** A heading, which holds measures and has no money of its own, stands once in every edition, and no sum counts twice. */
class HeadingInEditionsTest {
    private static final String HEADING = "Обміни молоді";
    private static final FormDescriptor FORM = Samples.plain();
    private static final PrintedReport REPORT = report();

    @Test
    void standsOnceInAWorkbookWhoseSumsAreThoseInside() throws IOException {
        List<Double> sums = new ArrayList<>();
        int found = 0;
        try (XSSFWorkbook book =
                new XSSFWorkbook(new ByteArrayInputStream(XlsxExport.of(REPORT, FORM, Samples.UNMARKED)))) {
            book.getCreationHelper().createFormulaEvaluator().evaluateAll();
            for (Row row : book.getSheetAt(0)) {
                boolean heading =
                        row.getCell(1) != null && HEADING.equals(row.getCell(1).toString());
                found += heading ? 1 : 0;
                for (Cell cell : row) {
                    assertThat(heading && cell.getCellType() == CellType.NUMERIC)
                            .as("a heading tells no sum")
                            .isFalse();
                    if (cell.getCellType() == CellType.FORMULA) {
                        sums.add(cell.getNumericCellValue());
                    }
                }
            }
        }
        assertThat(found).isEqualTo(1);
        assertThat(sums).containsExactly(16.0, 15.0, 16.0, 15.0);
    }

    @Test
    void standsOnceInTheFlatTableWithoutSums() {
        List<String> lines = new String(CsvExport.of(REPORT, FORM), StandardCharsets.UTF_8)
                .lines()
                .toList();
        assertThat(lines)
                .filteredOn(line -> line.contains(HEADING))
                .singleElement()
                .satisfies(
                        line -> assertThat(line).contains(HEADING + "\";\"\";;").doesNotContain("16", "15"));
        assertThat(lines).hasSize(5);
    }

    @Test
    void standsOnceInTheAccessibleEdition() {
        String page = Jsoup.parse(new String(HtmlEdition.of(REPORT, FORM), StandardCharsets.UTF_8))
                .text();
        tellsItOnce(page);
    }

    @Test
    void standsOnceInTheDocuments() throws IOException {
        tellsItOnce(String.join(" ", OfficeWords.ofDocx(DocxExport.of(REPORT, FORM, Samples.UNMARKED))));
        tellsItOnce(String.join(" ", OfficeWords.ofOdt(OdtExport.of(REPORT, FORM, Samples.UNMARKED))));
    }

    /** The sums stand twice, for the section and for the whole, and nowhere else. */
    private static void tellsItOnce(String words) {
        assertThat(count(words, HEADING)).isEqualTo(1);
        assertThat(count(words, "16,0")).isEqualTo(2);
        assertThat(count(words, "15,0")).isEqualTo(2);
    }

    private static int count(String words, String part) {
        return words.split(Pattern.quote(part), -1).length - 1;
    }

    private static PrintedReport report() {
        return new PrintedReport(
                new Letterhead("Рада", "Відділ", "", "", "", null),
                "ЗВІТ",
                "про виконання Програми за 2025 рік",
                null,
                null,
                null,
                true,
                List.of(new PrintedSection(
                        "I",
                        "Обміни",
                        List.of(
                                new PrintedMeasure("1.1", HEADING, "", null, null),
                                measure("1.1.1", "Шкільні", "10", "9"),
                                measure("1.1.2", "Студентські", "5", "5"),
                                measure("1.2", "Зустрічі", "1", "1")))),
                new Signature("Голова", "Олена КОВАЛЬ", false));
    }

    private static PrintedMeasure measure(String number, String title, String plan, String actual) {
        return new PrintedMeasure(number, title, "<p>Проведено.</p>", new BigDecimal(plan), new BigDecimal(actual));
    }
}
