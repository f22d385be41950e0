package ua.zvit.printing.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.zvit.printing.data.Letterhead;
import ua.zvit.printing.data.PrintedMeasure;
import ua.zvit.printing.data.PrintedReport;
import ua.zvit.printing.data.PrintedSection;
import ua.zvit.printing.data.Signature;
import ua.zvit.printing.office.docx.DocxExport;
import ua.zvit.printing.office.odt.OdtExport;
import ua.zvit.printing.office.xlsx.SheetPieces;
import ua.zvit.printing.office.xlsx.XlsxExport;

/** Tables as people open them: with Ukrainian settings, and with texts longer than the highest row. */
class SheetsForPeopleTest {
    /** Semicolons, quotes, UTF-8, first line 1, Ukrainian, days and the like looked for as Excel does. */
    private static final String UKRAINIAN = "CSV:59,34,76,1,,1058,false,true";

    private static final List<String> LABELS = List.of("1.1", "1.10", "2", "1.2.3", "3.1.", "1а", "03.05", "12-05");

    @TempDir
    Path folder;

    @Test
    void withUkrainianSettingsNumbersOfMeasuresStayWordsAndSumsAreNumbers() throws Exception {
        LibreOffice.assumeInstalled();
        Path file = Files.write(folder.resolve("report.csv"), CsvExport.of(report(), Samples.plain()));
        List<List<Element>> rows = opened(file);
        assertThat(rows).hasSize(LABELS.size() + 1);
        for (int index = 0; index < LABELS.size(); index++) {
            List<Element> cells = rows.get(index + 1);
            assertThat(cells.get(1).text().strip()).isEqualTo(LABELS.get(index));
            assertThat(cells.get(1).attr("office:value-type")).isNotEqualTo("date");
            assertThat(cells.get(2).text().strip()).isEqualTo("'=1+1");
            assertThat(cells.get(2).hasAttr("table:formula")).isFalse();
            assertThat(cells.get(3).text().strip()).isEqualTo("12 травня 2025");
            assertThat(cells.get(3).attr("office:value-type")).isEqualTo("string");
            assertThat(cells.get(4).attr("office:value-type")).isEqualTo("float");
            assertThat(new BigDecimal(cells.get(4).attr("office:value"))).isEqualByComparingTo("1100.55");
            assertThat(new BigDecimal(cells.get(5).attr("office:value"))).isEqualByComparingTo("-10.4");
        }
    }

    @Test
    void aLongTextIsWholeInRowsThatCanBeSeen() throws IOException {
        String text = longText();
        byte[] file = XlsxExport.of(one(text), Samples.plain(), Samples.UNMARKED);
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            List<String> pieces = new ArrayList<>();
            for (Row row : book.getSheetAt(0)) {
                assertThat(row.getHeightInPoints()).isLessThanOrEqualTo(SheetPieces.HIGHEST);
                Cell cell = row.getCell(2);
                if (cell != null
                        && cell.getCellType() == CellType.STRING
                        && cell.getStringCellValue().contains("слово")) {
                    pieces.add(cell.getStringCellValue());
                    assertThat(cell.getStringCellValue().length()).isLessThan(32_767);
                }
            }
            assertThat(pieces).hasSizeGreaterThan(5);
            assertThat(String.join(" ", pieces).split("\\s+")).containsExactly(words(text));
        }
    }

    @Test
    void libreOfficePrintsAllOfALongText() throws Exception {
        LibreOffice.assumeInstalled();
        String text = longText();
        Path file =
                Files.write(folder.resolve("long.xlsx"), XlsxExport.of(one(text), Samples.plain(), Samples.UNMARKED));
        String printed = printed(LibreOffice.convert(file, "pdf", folder));
        for (String word : words(text)) {
            assertThat(printed).contains(word);
        }
    }

    @Test
    void theSignatorysNameStandsOnOneLine() throws Exception {
        LibreOffice.assumeInstalled();
        for (String position : List.of(
                "Голова",
                "Начальник управління міжнародного співробітництва та промоції",
                "Начальник управління міжнародного співробітництва та промоції громади",
                "Заступник міського голови з питань діяльності виконавчих органів ради, начальник управління")) {
            PrintedReport report = signed(position, "Олександра-Марія ВЕРБОВЕЦЬКА-ГАЙ");
            Path word = Files.write(
                    folder.resolve("report.docx"), DocxExport.of(report, Samples.plain(), Samples.UNMARKED));
            Path open =
                    Files.write(folder.resolve("text.odt"), OdtExport.of(report, Samples.plain(), Samples.UNMARKED));
            for (Path file : List.of(word, open)) {
                String printed =
                        printed(LibreOffice.convert(file, "pdf", folder)).replace('\u00A0', ' ');
                assertThat(printed.lines()).anySatisfy(line -> assertThat(line)
                        .endsWith("Олександра-Марія ВЕРБОВЕЦЬКА-ГАЙ")
                        .hasSizeGreaterThan("Олександра-Марія ВЕРБОВЕЦЬКА-ГАЙ".length()));
            }
        }
    }

    private static String printed(Path pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            return stripper.getText(document);
        }
    }

    private List<List<Element>> opened(Path file) throws IOException, InterruptedException {
        Path sheet = LibreOffice.convert(file, "fods", folder, UKRAINIAN);
        Element content = Jsoup.parse(Files.readString(sheet), "", Parser.xmlParser());
        return content.select("table|table-row").stream()
                .map(row -> List.copyOf(row.select("table|table-cell")))
                .filter(row -> row.size() > 2)
                .toList();
    }

    private static String[] words(String html) {
        return Jsoup.parseBodyFragment(html.replace("</p>", " </p>"))
                .wholeText()
                .strip()
                .split("\\s+");
    }

    /** Short paragraphs, and one that is higher than a row by itself. */
    private static String longText() {
        String all = IntStream.range(0, 60)
                .mapToObj(number -> "<p>" + sentence(number) + "</p>")
                .collect(Collectors.joining());
        String one =
                IntStream.range(60, 200).mapToObj(SheetsForPeopleTest::sentence).collect(Collectors.joining(" "));
        return all + "<p>" + one + "</p>";
    }

    private static String sentence(int number) {
        return "Захід " + number + " проведено, слово" + number + " про нього сказано; учасників було багато більше.";
    }

    private static PrintedReport one(String narrative) {
        return report(
                List.of(new PrintedMeasure("1.1", "Захід", narrative, BigDecimal.ONE, BigDecimal.ONE)),
                new Signature("Голова", "Олена КОВАЛЬ", false));
    }

    private static PrintedReport signed(String position, String name) {
        return report(List.of(), new Signature(position, name, false));
    }

    private static PrintedReport report() {
        return report(
                LABELS.stream()
                        .map(label -> new PrintedMeasure(
                                label,
                                "=1+1",
                                "<p>12 травня 2025</p>",
                                new BigDecimal("1100.55"),
                                new BigDecimal("-10.4")))
                        .toList(),
                new Signature("Голова", "Олена КОВАЛЬ", false));
    }

    private static PrintedReport report(List<PrintedMeasure> measures, Signature signature) {
        return new PrintedReport(
                new Letterhead("Рада", "Відділ", "", "", "", null),
                "ЗВІТ",
                "про виконання Програми за 2025 рік",
                null,
                null,
                null,
                true,
                List.of(new PrintedSection("I", "Розділ", measures)),
                signature);
    }
}
