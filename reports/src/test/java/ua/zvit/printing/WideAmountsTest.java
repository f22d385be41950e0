package ua.zvit.printing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import ua.zvit.printing.data.AmountFormat;
import ua.zvit.printing.data.FundingKind;
import ua.zvit.printing.data.IndicatorKind;
import ua.zvit.printing.data.PrintedFunding;
import ua.zvit.printing.data.PrintedIndicator;
import ua.zvit.printing.data.PrintedMeasure;
import ua.zvit.printing.data.PrintedReport;

/**
 * An amount stands on one line or the proof of figures names it: of every width that a budget can have, in every form. What
 * the proof says is held against what a reader of the file finds on its lines.
 */
class WideAmountsTest {
    private static final List<String> AMOUNTS = List.of(
            "9999.9",
            "99999.9",
            "123456.7",
            "999999.9",
            "1234567.8",
            "12345678.9",
            "123456789.1",
            "1234567891.2",
            "123456789123.4");

    static Stream<Arguments> everyFormAndWidth() {
        return ReportForm.shippedCodes().stream()
                .flatMap(code -> AMOUNTS.stream().map(amount -> Arguments.of(code, amount)));
    }

    @ParameterizedTest
    @MethodSource("everyFormAndWidth")
    void namesEachAmountThatIsNotWholeOnOneLine(String code, String amount) throws Exception {
        ReportForm form = ReportForm.shipped(code);
        PrintedReport report = report(new BigDecimal(amount));
        byte[] pdf = new ReportPrinter().print(report, form).pdf();
        List<FigureDifference> differences = FiguresProof.differences(pdf, report, form);
        if (!isWhole(pdf, amount)) {
            assertThat(differences).anyMatch(FigureDifference::broken);
            assertThat(differences).allSatisfy(difference -> assertThat(difference.measure())
                    .isIn("1.1", "Разом за розділом I", "Усього", "1.1, Показник продукту: метрів, м"));
        }
        if (differences.isEmpty()) {
            assertThat(isWhole(pdf, amount)).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("usualWidths")
    void printsWhatBudgetsOfCommunitiesHave(String code, String amount) throws Exception {
        ReportForm form = ReportForm.shipped(code);
        PrintedReport report = report(new BigDecimal(amount));
        byte[] pdf = new ReportPrinter().print(report, form).pdf();
        assertThat(FiguresProof.differences(pdf, report, form)).isEmpty();
        assertThat(isWhole(pdf, amount)).isTrue();
    }

    static Stream<Arguments> usualWidths() {
        return Stream.of(
                Arguments.of("khmelnytskyi", "1234567.8"),
                Arguments.of("executors", "999999.9"),
                Arguments.of("indicators", "1234567.8"),
                Arguments.of("four-sources", "9999.9"));
    }

    @ParameterizedTest
    @MethodSource("everyFormAndWidth")
    void columnsGrowToEveryAmountFromOneSource(String code, String amount) throws Exception {
        ReportForm form = ReportForm.shipped(code);
        PrintedReport report = report(new BigDecimal(amount));
        PrintedDocument document = new ReportPrinter().print(report, form);
        assertThat(document.tooWide()).isEmpty();
        assertThat(FiguresProof.differences(document.pdf(), report, form)).isEmpty();
        assertThat(isWhole(document.pdf(), amount)).isTrue();
    }

    private static boolean isWhole(byte[] pdf, String amount) throws IOException {
        String wanted = AmountFormat.print(new BigDecimal(amount)).replace("\u00A0", "");
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            String whole = stripper.getText(document).replaceAll("[ \u00A0]+", "");
            String shown = whole.replaceAll("\\s+", "");
            return count(whole, wanted) == count(shown, wanted) && count(whole, wanted) > 0;
        }
    }

    private static int count(String text, String part) {
        return (text.length() - text.replace(part, "").length()) / part.length();
    }

    private static PrintedReport report(BigDecimal amount) {
        PrintedMeasure measure = new PrintedMeasure(
                "1.1",
                "Ремонт доріг",
                "<p>Виконано.</p>",
                null,
                null,
                List.of("Відділ"),
                null,
                List.of(
                        new PrintedFunding(FundingKind.STATE, amount, amount),
                        new PrintedFunding(FundingKind.LOCAL, BigDecimal.ZERO, BigDecimal.ZERO)),
                List.of(new PrintedIndicator(IndicatorKind.PRODUCT, "метрів", "м", BigDecimal.ONE, amount, null)));
        return Reports.of(Reports.section(measure));
    }
}
