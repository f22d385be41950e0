package ua.zvit.printing.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import ua.zvit.printing.data.Letterhead;
import ua.zvit.printing.data.PrintedMeasure;
import ua.zvit.printing.data.PrintedReport;
import ua.zvit.printing.data.PrintedSection;
import ua.zvit.printing.data.Signature;
import ua.zvit.printing.office.html.HtmlEdition;

/** HTML for reading, CSV for machines. */
class FlatEditionsTest {

    @Test
    void htmlHasOneHeadingOneTableAndHeadsThatSayWhatTheyHead() {
        Document page = html(Samples.report());
        assertThat(page.selectFirst("html").attr("lang")).isEqualTo("uk");
        assertThat(page.title()).contains("ЗВІТ");
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.select("table")).hasSize(1);
        assertThat(page.select("table th")).allMatch(head -> head.hasAttr("scope"));
        assertThat(page.selectFirst("th[scope=colgroup]").attr("colspan")).isEqualTo("2");
        assertThat(page.select("tbody")).hasSize(2);
        assertThat(page.selectFirst("tfoot td.n").text()).isNotEmpty();
        assertThat(page.text()).contains("ЗАТВЕРДЖЕНО").contains("№ 17").contains("Марія ГАЙ");
    }

    @Test
    void htmlKeepsFacesAndLinksAndNothingElseOfTheNarrative() {
        Document page = html(hostile());
        assertThat(page.select("script, img, iframe, [onclick], [style]")).isEmpty();
        assertThat(page.select("a[href]")).isEmpty();
        assertThat(html(Samples.report()).selectFirst("td strong").text()).isEqualTo("120 учнів");
        assertThat(html(Samples.report()).selectFirst("td a").attr("href")).isEqualTo("https://rada.example.ua/news");
    }

    @Test
    void csvHasALineForEachMeasureWithExactNumbers() {
        List<String> lines = csv(Samples.report());
        assertThat(lines).hasSize(4);
        assertThat(lines.get(0)).startsWith("\uFEFF\"Розділ\";\"№\"");
        assertThat(lines.get(1)).contains(";1100,55;1090,15;-10,40;99,1;");
    }

    @Test
    void csvGivesASpreadsheetNoFormulaToRun() {
        assertThat(csv(Samples.report()).get(2)).contains("\"'=Гуртки\"").doesNotContain("\"=");
    }

    private static Document html(PrintedReport report) {
        return Jsoup.parse(new String(HtmlEdition.of(report, Samples.full()), StandardCharsets.UTF_8));
    }

    private static List<String> csv(PrintedReport report) {
        String file = new String(CsvExport.of(report, Samples.full()), StandardCharsets.UTF_8);
        return List.of(file.split("\r\n"));
    }

    private static PrintedReport hostile() {
        String narrative = "<p onclick=\"x()\" style=\"color:red\">a<script>alert(1)</script>"
                + "<img src=\"https://evil.example/x\"><a href=\"javascript:alert(1)\">b</a></p>";
        PrintedMeasure measure =
                new PrintedMeasure("1", "<script>alert(1)</script>", narrative, BigDecimal.ONE, BigDecimal.ONE);
        return new PrintedReport(
                new Letterhead("<b>Рада</b>", "Відділ", "", "", "", null),
                "ЗВІТ",
                "</title><script>alert(1)</script>",
                null,
                null,
                null,
                true,
                List.of(new PrintedSection("I", "Розділ", List.of(measure))),
                new Signature("Голова", "Олена КОВАЛЬ", false));
    }
}
