package ua.zvit.printing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import ua.zvit.printing.data.FundingKind;
import ua.zvit.printing.data.IndicatorKind;
import ua.zvit.printing.data.PrintedFunding;
import ua.zvit.printing.data.PrintedIndicator;
import ua.zvit.printing.data.PrintedMeasure;
import ua.zvit.printing.data.PrintedPart;
import ua.zvit.printing.data.PrintedReport;

/** «У тому числі»: printed below its measure in every form, proven, and counted in no sum again. */
class PartsOfMoneyTest {

    static Stream<String> everyForm() {
        return ReportForm.shippedCodes().stream();
    }

    @ParameterizedTest
    @MethodSource("everyForm")
    void printsPartsBelowAndCountsThemOnce(String code) throws IOException {
        ReportForm form = ReportForm.shipped(code);
        PrintedReport report = report("12.5");
        assertThat(report.plan()).isEqualByComparingTo("150");
        byte[] pdf = new ReportPrinter().print(report, form).pdf();
        assertThat(FiguresProof.differences(pdf, report, form)).isEmpty();
        assertThat(PrintedPdf.of(report, form).text().replaceAll("[\\s\u00A0\u00AD‐-]+", ""))
                .contains("утомучислі:співфінансування")
                .contains("12,5");
    }

    @ParameterizedTest
    @MethodSource("everyForm")
    void anotherFigureOfAPartIsADifference(String code) {
        ReportForm form = ReportForm.shipped(code);
        byte[] pdf = new ReportPrinter().print(report("12.5"), form).pdf();
        assertThat(FiguresProof.differences(pdf, report("12.6"), form)).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("everyForm")
    void anIndicatorThatIsReachedOrNotIsPrintedInWords(String code) throws IOException {
        ReportForm form = ReportForm.shipped(code);
        PrintedReport report = report("12.5");
        byte[] pdf = new ReportPrinter().print(report, form).pdf();
        assertThat(FiguresProof.differences(pdf, report, form)).isEmpty();
        if (form.descriptor().needsIndicators()) {
            assertThat(PrintedPdf.of(report, form).text()).contains("так", "ні").doesNotContain("так/ні");
        }
    }

    private static PrintedReport report(String part) {
        return Reports.of(Reports.section(
                measure(
                        "1.1",
                        List.of(new PrintedPart(FundingKind.STATE, "співфінансування", new BigDecimal(part), null))),
                measure("1.2", List.of())));
    }

    private static PrintedMeasure measure(String number, List<PrintedPart> parts) {
        return new PrintedMeasure(
                number,
                "Ремонт",
                "<p>Виконано.</p>",
                null,
                null,
                List.of("Відділ"),
                null,
                List.of(
                        new PrintedFunding(FundingKind.STATE, new BigDecimal("70"), new BigDecimal("7")),
                        new PrintedFunding(FundingKind.LOCAL, new BigDecimal("5"), BigDecimal.ONE)),
                List.of(new PrintedIndicator(
                        IndicatorKind.QUALITY, "Паспорт оновлено", "так/ні", BigDecimal.ONE, BigDecimal.ZERO, null)),
                parts);
    }
}
