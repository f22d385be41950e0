package ua.zvit.printing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static ua.zvit.printing.Reports.measure;
import static ua.zvit.printing.Reports.section;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import ua.zvit.printing.data.FundingKind;
import ua.zvit.printing.data.IndicatorKind;
import ua.zvit.printing.data.PrintedFunding;
import ua.zvit.printing.data.PrintedIndicator;
import ua.zvit.printing.data.PrintedMeasure;
import ua.zvit.printing.data.PrintedReport;
import ua.zvit.printing.data.PrintedSection;

/** The figures read back from the finished document are those of the data, or the difference is named. */
class FiguresProofTest {

    private static final ReportForm USUAL = PrintedPdf.USUAL;

    static List<String> codes() {
        return ReportForm.shippedCodes();
    }

    @ParameterizedTest
    @MethodSource("codes")
    void namesAFigureThatWasPrintedOtherwise(String code) throws Exception {
        ReportForm form = ReportForm.shipped(code);
        PrintedReport sample = Reports.withAllThatFormsWant(ReportFile.sample());
        PrintedReport altered = withMoreSpent(sample, "1.5", new BigDecimal("0.1"));
        byte[] pdf = PrintedPdf.of(altered, form).bytes();
        assertThat(FiguresProof.differences(pdf, altered, form)).isEmpty();
        List<FigureDifference> differences = FiguresProof.differences(pdf, sample, form);
        assertThat(differences)
                .contains(
                        new FigureDifference("1.5", "Факт", "50,0", "50,1"),
                        new FigureDifference("Разом за розділом I", "Факт", "1\u00A0373,5", "1\u00A0373,6"));
        assertThat(differences)
                .extracting(FigureDifference::measure)
                .containsOnly("1.5", "Разом за розділом I", "Усього");
    }

    @Test
    void namesEachSourceAndIndicator() throws Exception {
        PrintedReport wanted = Reports.of(section(full("5.0", "3")));
        PrintedReport printed = Reports.of(section(full("6.0", "4")));
        ReportForm sources = ReportForm.shipped("four-sources");
        assertThat(FiguresProof.differences(PrintedPdf.of(printed, sources).bytes(), wanted, sources))
                .contains(
                        new FigureDifference("1.1", "Обласний бюджет, Факт", "5,0", "6,0"),
                        new FigureDifference("Усього", "Обласний бюджет, Факт", "5,0", "6,0"));
        ReportForm indicators = ReportForm.shipped("indicators");
        assertThat(FiguresProof.differences(PrintedPdf.of(printed, indicators).bytes(), wanted, indicators))
                .contains(
                        new FigureDifference("1.1, Показник продукту: зустрічі, од.", "Факт", "3", "4"),
                        new FigureDifference("1.1, Показник продукту: зустрічі, од.", "Відхилення", "1", "2"));
    }

    @Test
    void isNotConfusedByFiguresInTextOrByRowsPartedByPages() throws Exception {
        String narrative = "<p>1.1 Захід 7,0 8,0 Усього 99,9 99,9 Разом за розділом I 1,0</p>".repeat(60);
        PrintedReport report = Reports.of(
                section(
                        measure("1.1", "Захід", narrative, "10", "5"),
                        measure("1.1", "(продовження) Захід", narrative, "7", null),
                        measure("1.2", "Усього", "", "0", "0")),
                section());
        assertThat(FiguresProof.differences(PrintedPdf.of(report).bytes(), report, USUAL))
                .isEmpty();
    }

    @Test
    void namesAMeasureThatIsMissingAndOneThatIsTooMany() throws Exception {
        PrintedMeasure first = measure("1.1", "Перший", "", "10", "5");
        PrintedMeasure second = measure("1.2", "Другий", "", "0", "0");
        PrintedReport both = Reports.of(section(first, second));
        PrintedReport one = Reports.of(section(first));
        assertThat(FiguresProof.differences(PrintedPdf.of(one).bytes(), both, USUAL))
                .containsExactly(
                        new FigureDifference("1.2", "План", "0,0", ""), new FigureDifference("1.2", "Факт", "0,0", ""));
        assertThat(FiguresProof.differences(PrintedPdf.of(both).bytes(), one, USUAL))
                .containsExactly(
                        new FigureDifference("1.2", "План", "", "0,0"), new FigureDifference("1.2", "Факт", "", "0,0"));
    }

    @Test
    void readsADocumentToWhichSomethingWasAdded() throws Exception {
        PrintedReport sample = ReportFile.sample();
        assertThat(FiguresProof.differences(added(PrintedPdf.of(sample).bytes()), sample, USUAL))
                .isEmpty();
    }

    @Test
    void provesNothingWithoutTagsAndRefusesWhatIsNoPdf() throws Exception {
        PrintedReport report = Reports.of(section(measure("1.1", "Захід", "", "10", "5")));
        assertThat(FiguresProof.differences(blank(), report, USUAL)).hasSize(6);
        assertThatThrownBy(() -> FiguresProof.differences(new byte[] {1, 2, 3}, report, USUAL))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static PrintedMeasure full(String regional, String reached) {
        return new PrintedMeasure(
                "1.1",
                "Захід",
                "<p>Зроблено.</p>",
                BigDecimal.ONE,
                null,
                List.of("Відділ"),
                null,
                List.of(
                        new PrintedFunding(FundingKind.LOCAL, BigDecimal.TEN, BigDecimal.ONE),
                        new PrintedFunding(FundingKind.REGIONAL, BigDecimal.TEN, new BigDecimal(regional))),
                List.of(new PrintedIndicator(
                        IndicatorKind.PRODUCT, "зустрічі", "од.", new BigDecimal("2"), new BigDecimal(reached), null)));
    }

    private static PrintedReport withMoreSpent(PrintedReport report, String number, BigDecimal more) {
        List<PrintedSection> sections = new ArrayList<>();
        for (PrintedSection section : report.sections()) {
            sections.add(new PrintedSection(
                    section.number(),
                    section.title(),
                    section.measures().stream()
                            .map(measure -> measure.number().equals(number) ? spent(measure, more) : measure)
                            .toList()));
        }
        return report.with(sections);
    }

    private static PrintedMeasure spent(PrintedMeasure measure, BigDecimal more) {
        PrintedFunding line = measure.funding().get(0);
        return new PrintedMeasure(
                measure.number(),
                measure.title(),
                measure.narrativeHtml(),
                measure.plan(),
                measure.actual(),
                measure.executors(),
                measure.reason(),
                List.of(new PrintedFunding(
                        line.source(), line.plan(), line.actual().add(more))),
                measure.indicators());
    }

    private static byte[] added(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            document.getDocumentCatalog().getCOSObject().setNeedToBeUpdated(true);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.saveIncremental(bytes);
            assertThat(bytes.size()).isGreaterThan(pdf.length);
            return bytes.toByteArray();
        }
    }

    private static byte[] blank() throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }
}
