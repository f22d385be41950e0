package ua.zvit.printing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import ua.zvit.printing.data.PrintedReport;
import ua.zvit.printing.form.FormHeading;

/** An amount that a narrative tells, in a paragraph, a list or a table, is printed whole or is named with its place. */
class FiguresInNarrativesTest {
    private static final String SHORT = "1 234 567,8";
    private static final String LONG = "123 456 789 012 345,678901";
    private static final Map<String, String> SHAPES = Map.of(
            "paragraph", "<p>Сплачено %s грн.</p>",
            "list", "<ol start=\"4\"><li>Школам %s грн</li><li>Ліцеям %s грн</li></ol>",
            "table",
                    "<table><tbody><tr><th>Школа</th><th>Сума</th></tr><tr><td>Ліцей</td><td>%s</td></tr></tbody></table>",
            "raised", "<p>Площа %s м<sup>2</sup> і 10<sup>6</sup> <b>%s</b> кроків</p>");

    static List<String> forms() {
        return ReportForm.shippedCodes();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void endsNoLineInsideAnAmountWhateverWordsStandBeforeIt(String code) throws Exception {
        StringBuilder narrative = new StringBuilder();
        for (int words = 0; words < 60; words++) {
            narrative
                    .append("<p>")
                    .append("а".repeat(words))
                    .append(" сплачено ")
                    .append(SHORT)
                    .append(" грн</p>");
        }
        PrintedReport report = report(narrative.toString());
        ReportForm form = ReportForm.shipped(code);
        PrintedDocument document = new ReportPrinter().print(report, form);
        assertThat(document.tooWide()).isEmpty();
        assertThat(FiguresProof.differences(document.pdf(), report, form)).isEmpty();
        assertThat(onOneLine(document.pdf(), SHORT)).isEqualTo(60);
    }

    @Test
    void namesAnAmountThatIsWiderThanItsColumnWhateverShapeItHas() throws Exception {
        ReportForm form = narrow();
        for (Map.Entry<String, String> shape : SHAPES.entrySet()) {
            PrintedReport fitting = report(shape.getValue().replace("%s", SHORT));
            PrintedDocument whole = new ReportPrinter().print(fitting, form);
            assertThat(whole.tooWide()).as(shape.getKey()).isEmpty();
            assertThat(FiguresProof.differences(whole.pdf(), fitting, form))
                    .as(shape.getKey())
                    .isEmpty();
            PrintedReport report = report(shape.getValue().replace("%s", LONG));
            PrintedDocument parted = new ReportPrinter().print(report, form);
            FigureDifference broken = new FigureDifference("1.1", "Виконання заходу", LONG, LONG, true);
            assertThat(parted.tooWide()).as(shape.getKey()).containsOnly(broken);
            assertThat(FiguresProof.differences(parted.pdf(), report, form))
                    .as(shape.getKey())
                    .containsOnly(broken);
        }
    }

    @Test
    void namesAnAmountThatIsCutOffByItsCell() throws Exception {
        byte[] descriptor = FormFilesForTests.descriptor("khmelnytskyi");
        byte[] template = FormFilesForTests.template(
                "khmelnytskyi",
                "style=\"narrative\" textAdjust=\"StretchHeight\" markup",
                "style=\"narrative\" markup");
        assertThatThrownBy(() -> ReportForm.of(descriptor, template)).isInstanceOf(UnsafeFormException.class);
        ReportForm form = FormFiles.forTrial(descriptor, template);
        PrintedReport report = report("<p>" + "Слово за словом. ".repeat(12) + SHORT + " грн і " + LONG + " грн</p>");
        assertThat(FiguresProof.differences(
                        new ReportPrinter().print(report, form).pdf(), report, form))
                .contains(
                        new FigureDifference("1.1", "Виконання заходу", SHORT, ""),
                        new FigureDifference("1.1", "Виконання заходу", LONG, ""));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void namesWhatADocumentTellsOtherwise(String code) throws Exception {
        ReportForm form = ReportForm.shipped(code);
        String text = "<p>У 2025 році 12 шкіл отримали 5,5 млн грн, з них 3 школи по 120 000 грн.</p>";
        PrintedReport decided = report(text);
        byte[] printed = PrintedPdf.of(report(text.replace("5,5", "5,6")), form).bytes();
        assertThat(FiguresProof.differences(printed, decided, form))
                .containsExactly(
                        new FigureDifference("1.1", form.descriptor().heading(FormHeading.NARRATIVE), "5,5", ""));
        byte[] more = PrintedPdf.of(report(text.replace("3 школи", "3 33 школи")), form)
                .bytes();
        assertThat(FiguresProof.differences(more, decided, form)).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("forms")
    void provesAmountsOnEveryPageOfALongNarrativeAndTheReason(String code) throws Exception {
        ReportForm form = ReportForm.shipped(code);
        PrintedReport report = report(SHAPES.values().stream()
                .map(shape -> shape.replace("%s", SHORT))
                .reduce("", String::concat)
                .repeat(60));
        byte[] pdf = PrintedPdf.of(report, form).bytes();
        assertThat(FiguresProof.differences(pdf, report, form)).isEmpty();
        String last = report.sections().get(0).measures().get(0).narrativeHtml() + "<p>Ще 77 777 грн</p>";
        assertThat(FiguresProof.differences(pdf, report(last), form))
                .containsExactly(
                        new FigureDifference("1.1", form.descriptor().heading(FormHeading.NARRATIVE), "77 777", ""));
    }

    @Test
    void letsAddressesAndAccountsGoOnInTheNextLine() throws Exception {
        PrintedReport report =
                report("<p>Рахунок UA213223130000026007233566001, https://example.org/2025/11/1234567890123,"
                        + " картка 26007233566001234, списки 100 200 300 400 500 600 700 800 900</p>");
        PrintedDocument document = new ReportPrinter().print(report, narrow());
        assertThat(document.tooWide()).isEmpty();
        assertThat(FiguresProof.differences(document.pdf(), report, narrow())).isEmpty();
    }

    /** A form of somebody's own with 30 mm for the narrative, the least that there may be. */
    private static ReportForm narrow() throws Exception {
        byte[] descriptor =
                """
                {"code": "own", "version": 1, "titleUk": "Наша", "titleEn": "Ours", "orientation": "PORTRAIT",
                 "columns": ["NUMBER", "TITLE", "NARRATIVE", "PLAN", "ACTUAL", "REASON"], "subtotals": true,
                 "percentages": false, "visas": false, "qrCode": false, "coatOfArms": false, "documentType": "ЗВІТ",
                 "design": {"widths": {"NUMBER": 8, "TITLE": 60, "NARRATIVE": 30, "PLAN": 17, "ACTUAL": 17, "REASON": 38}}}
                """
                        .getBytes(StandardCharsets.UTF_8);
        return ReportForm.of(descriptor, FormDesigner.template(descriptor));
    }

    private static int onOneLine(byte[] pdf, String figure) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            String plain = Pattern.quote(figure.replace(" ", ""));
            return (int) Pattern.compile(plain)
                    .matcher(stripper.getText(document).replaceAll("[ \u00A0]+", ""))
                    .results()
                    .count();
        }
    }

    private static PrintedReport report(String narrative) {
        return Reports.of(Reports.section(Reports.measure(narrative)));
    }
}
