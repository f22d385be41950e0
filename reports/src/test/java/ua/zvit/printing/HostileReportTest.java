package ua.zvit.printing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static ua.zvit.printing.Reports.measure;
import static ua.zvit.printing.Reports.section;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import ua.zvit.printing.data.Letterhead;
import ua.zvit.printing.data.PrintedMeasure;
import ua.zvit.printing.data.PrintedReport;
import ua.zvit.printing.data.PrintedSection;

/** Reports nobody should write, but somebody will: all of them print, whole and fit for the archive. */
@Timeout(60)
class HostileReportTest {

    @Test
    void printsAReportWithoutSections() throws Exception {
        PrintedPdf pdf = PrintedPdf.kept("no-sections", Reports.of());
        assertThat(pdf.pages()).singleElement().asString().contains("План Факт", "Усього 0,0 0,0", "Марія ГАЙ");
        assertThat(PdfArchiveRules.violations(pdf.bytes())).isEmpty();
    }

    @Test
    void printsASectionWithoutMeasures() throws Exception {
        assertThat(PrintedPdf.of(Reports.of(section())).text()).contains("I. Освіта —", "Разом за розділом I 0,0 0,0");
    }

    @Test
    void printsTwoHundredMeasures() throws Exception {
        PrintedMeasure[] measures = IntStream.rangeClosed(1, 200)
                .mapToObj(i -> measure("1." + i, "Захід " + i, "<p>Виконано " + i + "</p>", "10", "9.5"))
                .toArray(PrintedMeasure[]::new);
        PrintedPdf pdf = PrintedPdf.of(Reports.of(section(measures)));
        assertThat(pdf.text()).contains("1.200 Захід 200", "Усього 2 000,0 1 900,0");
        assertThat(PdfArchiveRules.violations(pdf.bytes())).isEmpty();
    }

    @Test
    void runsOneParagraphOverThirtyPages() throws Exception {
        String narrative =
                IntStream.rangeClosed(1, 10_500).mapToObj(i -> "слово" + i).reduce("", (a, b) -> a + " " + b);
        PrintedPdf pdf = PrintedPdf.kept("long-paragraph", Reports.of(section(measure("<p>" + narrative + "</p>"))));
        assertThat(pdf.pages()).hasSizeGreaterThan(30);
        for (int page = 1; page < pdf.pages().size() - 1; page++) {
            assertThat(pdf.pages().get(page)).contains("(продовження) Захід");
        }
        String text = pdf.text();
        assertThat(IntStream.rangeClosed(1, 10_500)).allMatch(i -> text.contains("слово" + i + " "));
    }

    @Test
    void printsVeryLongTitlesWhole() throws Exception {
        String title = IntStream.rangeClosed(1, 700).mapToObj(i -> "назва" + i).reduce("", (a, b) -> a + " " + b);
        PrintedReport report = Reports.of(
                new PrintedSection("I", title, List.of(measure("1.1", title, "<p>Зроблено.</p>", "1", "1"))));
        report = new PrintedReport(
                Reports.LETTERHEAD, "ЗВІТ", title, null, null, null, false, report.sections(), Reports.HEAD);
        PrintedPdf pdf = PrintedPdf.kept("long-titles", report);
        assertThat(pdf.text().split("назва700 ")).hasSize(4);
        assertThat(pdf.text()).contains("Усього", "Марія ГАЙ");
    }

    @Test
    void breaksWordsThatFitNoLine() throws Exception {
        String address = "https://example.org/" + "довгийшлях".repeat(60);
        PrintedPdf pdf = PrintedPdf.kept(
                "long-words",
                Reports.of(section(
                        measure("1.1.1.1.1.1", "Щ".repeat(300), "<p>" + address + "</p>", "123456789012.3", "-5"))));
        String unbroken = pdf.text().replace(" ", "");
        assertThat(unbroken).contains("123456789012,3", "\u22125,0");
        assertThat(unbroken.split("довгийшлях")).hasSize(61);
        assertThat(unbroken.chars().filter(c -> c == 'Щ').count()).isEqualTo(300);
    }

    @Test
    void showsASubstituteForWhatTheFontLacks() throws Exception {
        PrintedPdf pdf = PrintedPdf.of(Reports.of(section(measure("<p>свято 🎉 \u0000中文\u0007 &#1; кінець</p>"))));
        assertThat(pdf.text()).contains("свято □ □□ кінець");
        assertThat(PdfArchiveRules.violations(pdf.bytes())).isEmpty();
    }

    @Test
    void treatsMarkupOfThePrintingEngineAsText() throws Exception {
        String markup = "<style size=\"40\">а</style> $F{plan} ]]> &lt;b&gt;";
        PrintedReport report =
                Reports.of(new PrintedSection("I", markup, List.of(measure("1", markup, markup, "1", "1"))));
        assertThat(PrintedPdf.of(report).text()).contains("<style", "size=\"40\">", "$F{plan} ]]>");
    }

    @Test
    void readsDeeplyNestedAndEndlessMarkup() throws Exception {
        String nested = "<b>".repeat(50_000) + "глибоко" + "<ul><li>".repeat(3_000) + "ще глибше" + "<".repeat(5_000);
        assertThat(PrintedPdf.of(Reports.of(section(measure(nested)))).text()).contains("глибоко", "ще глибше");
    }

    @Test
    void laysATransparentCoatOfArmsOnWhite() throws Exception {
        PrintedPdf pdf = PrintedPdf.kept("coat-of-arms", withCoatOfArms(transparentPng()));
        assertThat(PdfArchiveRules.violations(pdf.bytes())).isEmpty();
    }

    @Test
    void refusesACoatOfArmsThatIsNoPicture() {
        PrintedReport report = withCoatOfArms("<svg/>".getBytes(UTF_8));
        assertThatThrownBy(() -> PrintedPdf.of(report)).isInstanceOf(IllegalArgumentException.class);
    }

    private static PrintedReport withCoatOfArms(byte[] png) {
        PrintedReport report = Reports.of(section(measure("<p>Зроблено.</p>")));
        Letterhead letterhead = new Letterhead("Рада", "Відділ", "", " ", null, png);
        return new PrintedReport(
                letterhead, "ЗВІТ", report.title(), null, null, null, true, report.sections(), Reports.HEAD);
    }

    private static byte[] transparentPng() throws IOException {
        BufferedImage picture = new BufferedImage(120, 170, BufferedImage.TYPE_INT_ARGB);
        Graphics2D canvas = picture.createGraphics();
        canvas.setColor(new Color(0, 87, 183));
        canvas.fillOval(10, 10, 100, 150);
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", png);
        return png.toByteArray();
    }
}
