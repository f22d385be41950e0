package ua.zvit.printing.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.xssf.extractor.XSSFExcelExtractor;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import ua.zvit.printing.data.Approval;
import ua.zvit.printing.data.IndicatorKind;
import ua.zvit.printing.data.Letterhead;
import ua.zvit.printing.data.PrintedIndicator;
import ua.zvit.printing.data.PrintedMeasure;
import ua.zvit.printing.data.PrintedReport;
import ua.zvit.printing.data.PrintedSection;
import ua.zvit.printing.data.Signature;
import ua.zvit.printing.office.docx.DocxExport;
import ua.zvit.printing.office.html.HtmlEdition;
import ua.zvit.printing.office.odt.OdtExport;
import ua.zvit.printing.office.xlsx.XlsxExport;

/** What the printed document's font lacks stays in every other edition as it was typed: those bring their own fonts. */
class LettersKeptTest {
    private static final String LETTERS = "თბილისი 東京 Ⅷ ✓ 🙏 п’ять кʼю 𝒜";

    @Test
    void csv() {
        assertThat(new String(CsvExport.of(report(), Samples.full()), StandardCharsets.UTF_8))
                .contains("Захід " + LETTERS, "Текст " + LETTERS, "Причина " + LETTERS, "Розділ " + LETTERS)
                .doesNotContain("□");
    }

    @Test
    void html() {
        assertThat(new String(HtmlEdition.of(report(), Samples.full()), StandardCharsets.UTF_8))
                .contains("Захід " + LETTERS, "Текст " + LETTERS, "Рада " + LETTERS, "Програма " + LETTERS)
                .doesNotContain("□");
    }

    @Test
    void docx() throws Exception {
        assertThat(String.join("\n", OfficeWords.ofDocx(DocxExport.of(report(), Samples.full(), Samples.UNMARKED))))
                .contains("Захід " + LETTERS, "Текст " + LETTERS, "Рада " + LETTERS, "Програма " + LETTERS)
                .doesNotContain("□");
    }

    @Test
    void odt() throws Exception {
        assertThat(String.join("\n", OfficeWords.ofOdt(OdtExport.of(report(), Samples.full(), Samples.UNMARKED))))
                .contains("Захід " + LETTERS, "Текст " + LETTERS, "Рада " + LETTERS, "Програма " + LETTERS)
                .doesNotContain("□");
    }

    @Test
    void xlsx() throws Exception {
        byte[] file = XlsxExport.of(report(), Samples.full(), Samples.UNMARKED);
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file));
                XSSFExcelExtractor words = new XSSFExcelExtractor(book)) {
            assertThat(words.getText())
                    .contains("Захід " + LETTERS, "Текст " + LETTERS, "Причина " + LETTERS, "Розділ " + LETTERS)
                    .doesNotContain("□");
        }
    }

    private static PrintedReport report() {
        PrintedMeasure measure = new PrintedMeasure(
                "1.1",
                "Захід " + LETTERS,
                "<p>Текст " + LETTERS + "</p>",
                BigDecimal.ONE,
                BigDecimal.ONE,
                List.of("Відділ " + LETTERS),
                "Причина " + LETTERS,
                List.of(),
                List.of(new PrintedIndicator(
                        IndicatorKind.PRODUCT, "Показник " + LETTERS, "од.", BigDecimal.ONE, null, null)));
        return new PrintedReport(
                new Letterhead("Рада " + LETTERS, "Відділ", "", "", "", null),
                "ЗВІТ",
                "Програма " + LETTERS,
                null,
                null,
                new Approval("рішення сесії", "5-Ⅷ", LocalDate.of(2026, 1, 29)),
                false,
                List.of(new PrintedSection("I", "Розділ " + LETTERS, List.of(measure))),
                new Signature("Голова", "Олена " + LETTERS, false),
                List.of(),
                null);
    }
}
