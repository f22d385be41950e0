package ua.zvit.printing.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.zvit.printing.office.xlsx.XlsxExport;

class XlsxExportTest {

    private static final int PLAN = 11;
    private static final int ACTUAL = 12;
    private static final int DEVIATION = 13;
    private static final int PERCENT = 14;

    @TempDir
    Path folder;

    @Test
    void sumsAreNumbersAndTotalsAreFormulas() throws IOException {
        try (XSSFWorkbook workbook = open()) {
            Row lessons = row(workbook.getSheetAt(0), "1.1");
            assertThat(lessons.getCell(PLAN).getCellType()).isEqualTo(CellType.NUMERIC);
            assertThat(lessons.getCell(PLAN).getNumericCellValue()).isEqualTo(1100.55);
            Row total = row(workbook.getSheetAt(0), "Усього");
            assertThat(total.getCell(PLAN).getCellType()).isEqualTo(CellType.FORMULA);
            assertThat(total.getCell(PLAN).getNumericCellValue()).isCloseTo(1150.8, within(1e-9));
            assertThat(total.getCell(ACTUAL).getNumericCellValue()).isCloseTo(1150.45, within(1e-9));
            Row section = row(workbook.getSheetAt(0), "Разом за розділом I");
            assertThat(section.getCell(PLAN).getNumericCellValue()).isCloseTo(1100.55, within(1e-9));
        }
    }

    @Test
    void deviationsAndSharesFollowTheFigures() throws IOException {
        try (XSSFWorkbook workbook = open()) {
            Row festival = row(workbook.getSheetAt(0), "2.1");
            assertThat(festival.getCell(DEVIATION).getCellType()).isEqualTo(CellType.FORMULA);
            assertThat(festival.getCell(DEVIATION).getNumericCellValue()).isCloseTo(10.05, within(1e-9));
            assertThat(festival.getCell(PERCENT).getNumericCellValue()).isCloseTo(1.2, within(1e-9));
            Row unfunded = row(workbook.getSheetAt(0), "1.2");
            assertThat(unfunded.getCell(PERCENT).getStringCellValue()).isEmpty();
        }
    }

    @Test
    void theHeadStaysInViewAndRepeatsInPrint() throws IOException {
        try (XSSFWorkbook workbook = open()) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
            assertThat(sheet.getRepeatingRows().getNumberOfCells()).isPositive();
        }
    }

    @Test
    void textThatLooksLikeAFormulaStaysText() throws IOException {
        try (XSSFWorkbook workbook = open()) {
            Cell title = row(workbook.getSheetAt(0), "1.2").getCell(1);
            assertThat(title.getCellType()).isEqualTo(CellType.STRING);
            assertThat(title.getStringCellValue()).isEqualTo("=Гуртки");
        }
    }

    @Test
    void libreOfficeReckonsTheSameTotals() throws Exception {
        LibreOffice.assumeInstalled();
        Path file = Files.write(
                folder.resolve("report.xlsx"), XlsxExport.of(Samples.report(), Samples.full(), Samples.UNMARKED));
        String table = Files.readString(
                LibreOffice.convert(file, "csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,true", folder));
        assertThat(table.lines()
                        .filter(line -> line.startsWith("Усього"))
                        .findFirst()
                        .orElseThrow())
                .contains("1,150.8", "1,150.5", "100.0%");
    }

    private static XSSFWorkbook open() throws IOException {
        return new XSSFWorkbook(
                new ByteArrayInputStream(XlsxExport.of(Samples.report(), Samples.full(), Samples.UNMARKED)));
    }

    private static Row row(XSSFSheet sheet, String first) {
        return StreamSupport.stream(sheet.spliterator(), false)
                .filter(row -> row.getCell(0) != null
                        && row.getCell(0).getCellType() == CellType.STRING
                        && row.getCell(0).getStringCellValue().equals(first))
                .findFirst()
                .orElseThrow();
    }
}
