package ua.zvit.printing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import ua.zvit.printing.data.FundingKind;
import ua.zvit.printing.data.MoneyUnit;
import ua.zvit.printing.data.PrintedFunding;
import ua.zvit.printing.data.PrintedMeasure;
import ua.zvit.printing.data.PrintedReport;
import ua.zvit.printing.form.FigureColumn;

/** Corrections and refunds: printed with a minus that is no dash, counted in every sum, read back by the proof. */
class BelowZeroTest {

    static Stream<String> everyForm() {
        return ReportForm.shippedCodes().stream();
    }

    @ParameterizedTest
    @MethodSource("everyForm")
    void printsAndProvesARefund(String code) throws Exception {
        ReportForm form = ReportForm.shipped(code);
        PrintedReport report = Reports.of(Reports.section(measure("1.1", "100", "-12.5"), measure("1.2", "-100", "2")));
        byte[] pdf = new ReportPrinter().print(report, form).pdf();
        assertThat(FiguresProof.differences(pdf, report, form)).isEmpty();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            String text = new PDFTextStripper().getText(document);
            assertThat(text).contains("\u221212,5").contains("\u2212100,0").contains("\u221210,5");
        }
    }

    @Test
    void anotherSignIsADifference() {
        ReportForm form = ReportForm.shipped("khmelnytskyi");
        byte[] pdf = new ReportPrinter()
                .print(Reports.of(Reports.section(measure("1.1", "100", "-12.5"))), form)
                .pdf();
        assertThat(FiguresProof.differences(pdf, Reports.of(Reports.section(measure("1.1", "100", "12.5"))), form))
                .extracting(FigureDifference::measure)
                .contains("1.1", "Усього");
    }

    @Test
    void aShareOfWhatIsBelowZeroIsNone() {
        assertThat(FigureColumn.PERCENT.print(measure("1", "-10", "5"), MoneyUnit.USUAL))
                .isEqualTo("—");
        assertThat(FigureColumn.PERCENT.print(measure("1", "10", "-5"), MoneyUnit.USUAL))
                .isEqualTo("\u221250,0");
    }

    private static PrintedMeasure measure(String number, String plan, String actual) {
        return new PrintedMeasure(
                number,
                "Ремонт",
                "<p>Виконано.</p>",
                null,
                null,
                List.of("Відділ"),
                "Повернуто кошти",
                List.of(new PrintedFunding(FundingKind.LOCAL, new BigDecimal(plan), new BigDecimal(actual))),
                List.of());
    }
}
