package ua.zvit.printing.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.poi.xssf.extractor.XSSFExcelExtractor;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import ua.zvit.printing.OddReport;
import ua.zvit.printing.data.MoneyUnit;
import ua.zvit.printing.data.PrintedReport;
import ua.zvit.printing.data.PrintedSection;
import ua.zvit.printing.office.docx.DocxExport;
import ua.zvit.printing.office.html.HtmlEdition;
import ua.zvit.printing.office.odt.OdtExport;
import ua.zvit.printing.office.xlsx.XlsxExport;

/** One report with all that the model has, in every edition beside the printed one. */
class OddEditionsTest {
    private static final PrintedReport REPORT = OddReport.of("1234.5", MoneyUnit.USUAL);

    /** Sections of two levels, a part of money, words for a plan, a narrative of every shape. */
    private static final String[] TOLD = {
        "Розділ, поділений на частини",
        "Частина з заходами",
        "1.1.1.10",
        "м²",
        "Ліцей № 1",
        "120,5",
        "თბილისი",
        "перший крок",
        "у межах кошторису",
        "Ціна виявилась нижчою",
        "співфінансування",
        "Частина без заходів",
        "Розділ без заходів",
        "Звичайний захід"
    };

    @Test
    void docx() throws IOException {
        byte[] file = DocxExport.of(REPORT, Samples.full(), Samples.UNMARKED);
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file))) {
            assertThat(document.getTables().get(0).getCTTbl().xmlText())
                    .contains("w:vertAlign w:val=\"superscript\"", "w:vertAlign w:val=\"subscript\"")
                    .containsPattern("(?s)<w:tc>(?:(?!</w:tc>).)*<w:tbl>");
            assertThat(document.getNumbering().getNums().stream()
                            .filter(list ->
                                    !list.getCTNum().getLvlOverrideList().isEmpty()))
                    .hasSize(2);
        }
        String words = OfficeWords.part(file, "word/document.xml");
        isTold(Jsoup.parse(words).wholeText());
    }

    @Test
    void odt() throws IOException {
        String content = OfficeWords.part(OdtExport.of(REPORT, Samples.full(), Samples.UNMARKED), "content.xml");
        isTold(Jsoup.parse(content).wholeText());
        assertThat(content)
                .contains("text:style-name=\"Raised\"", "text:style-name=\"Lowered\"")
                .contains("<text:list text:style-name=\"Numbers\"><text:list-item text:start-value=\"4\">")
                .containsPattern(
                        "(?s)<text:list-item><text:p[^>]*>перший крок</text:p><text:list text:style-name=\"Numbers\">");
        assertThat(content.split("<table:table[ >]")).hasSize(4);
    }

    @Test
    void html() {
        String page = new String(HtmlEdition.of(REPORT, Samples.full()), StandardCharsets.UTF_8);
        Document document = Jsoup.parse(page);
        isTold(document.wholeText());
        assertThat(document.select("td > table")).hasSize(2);
        assertThat(document.select("td > ol[start=4] > li > ul > li > ol > li")).hasSize(1);
        assertThat(document.select("td sup").eachText()).contains("2", "−6");
        assertThat(document.select("td sub").text()).isEqualTo("2");
        assertThat(document.select("th:not([scope])")).isEmpty();
    }

    @Test
    void xlsx() throws IOException {
        byte[] file = XlsxExport.of(REPORT, Samples.full(), Samples.UNMARKED);
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file));
                XSSFExcelExtractor words = new XSSFExcelExtractor(book)) {
            isTold(words.getText());
            assertThat(words.getText()).contains("– Ліцей № 1 — 120,5", "4) Четверте завдання", "CO₂");
        }
    }

    @Test
    void csv() {
        String file = new String(CsvExport.of(REPORT, Samples.full()), StandardCharsets.UTF_8);
        assertThat(file)
                .contains("Розділ, поділений на частини / ", "– Ліцей № 1 — 120,5", "10⁻⁶", "у межах кошторису")
                .contains("співфінансування: План 1234,5")
                .contains(";1234,5;-1234,5;");
    }

    /** In whatever order a row tells its columns. */
    private static void isTold(String words) {
        String plain = words.replace('\u00A0', ' ').replaceAll("м\\s*2", "м²");
        assertThat(plain).contains(TOLD).contains(PrintedSection.NO_MEASURES.replace('\u00A0', ' '));
        assertThat(plain.indexOf("Частина з заходами")).isLessThan(plain.indexOf("Частина без заходів"));
        assertThat(plain.indexOf("Частина без заходів")).isLessThan(plain.indexOf("Розділ без заходів"));
    }
}
