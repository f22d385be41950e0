package ua.zvit.printing.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import ua.zvit.printing.data.FundingKind;
import ua.zvit.printing.data.Letterhead;
import ua.zvit.printing.data.PrintedFunding;
import ua.zvit.printing.data.PrintedMeasure;
import ua.zvit.printing.data.PrintedPart;
import ua.zvit.printing.data.PrintedReport;
import ua.zvit.printing.data.PrintedSection;
import ua.zvit.printing.data.Signature;
import ua.zvit.printing.office.html.HtmlEdition;
import ua.zvit.printing.office.xlsx.XlsxExport;

/** Parts of money and amounts below zero in the editions for office programs: numbers, counted once. */
class PartsInEditionsTest {

    @Test
    void aWorkbookCountsAPartOnce() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(
                new ByteArrayInputStream(XlsxExport.of(report(), Samples.plain(), Samples.UNMARKED)))) {
            double part = 0;
            double total = 0;
            for (Row row : book.getSheetAt(0)) {
                for (Cell cell : row) {
                    boolean named = row.getCell(1) != null && row.getCell(1).getCellType() == CellType.STRING;
                    if (cell.getCellType() == CellType.NUMERIC
                            && named
                            && row.getCell(1).getStringCellValue().startsWith("у\u00A0тому числі")) {
                        part += cell.getNumericCellValue();
                    }
                    if (cell.getCellType() == CellType.FORMULA
                            && "Усього".equals(row.getCell(0).toString())) {
                        total += cell.getNumericCellValue();
                    }
                }
            }
            assertThat(part).isEqualTo(12.5 - 2);
            assertThat(total).isEqualTo(100 - 5);
        }
    }

    @Test
    void aFlatTableTellsPartsInTheLineOfTheirMeasure() {
        String[] lines = new String(CsvExport.of(report(), Samples.plain()), StandardCharsets.UTF_8).split("\r\n");
        assertThat(lines).hasSize(2);
        assertThat(lines[0]).endsWith("\"У тому числі\"");
        assertThat(lines[1]).contains(";-5;").endsWith("\"нагороди: План 12,5, Факт -2\"");
    }

    @Test
    void aPageShowsThemBelow() {
        String page = new String(HtmlEdition.of(report(), Samples.plain()), StandardCharsets.UTF_8);
        assertThat(Jsoup.parse(page).select("tbody tr").eachText())
                .anySatisfy(row -> assertThat(row).contains("тому числі: нагороди", "12,5", "\u22122,0"));
    }

    private static PrintedReport report() {
        PrintedMeasure measure = new PrintedMeasure(
                "1",
                "Змагання",
                "<p>Проведено.</p>",
                null,
                null,
                List.of(),
                null,
                List.of(new PrintedFunding(FundingKind.LOCAL, new BigDecimal("100"), new BigDecimal("-5"))),
                List.of(),
                List.of(new PrintedPart(FundingKind.LOCAL, "нагороди", new BigDecimal("12.5"), new BigDecimal("-2"))));
        return new PrintedReport(
                new Letterhead("Рада", "Відділ", "", "", "", null),
                "ЗВІТ",
                "про виконання Програми за 2025 рік",
                null,
                null,
                null,
                true,
                List.of(new PrintedSection("I", "Спорт", List.of(measure))),
                new Signature("Голова", "Олена КОВАЛЬ", false));
    }
}
