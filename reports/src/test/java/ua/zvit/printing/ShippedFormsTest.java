package ua.zvit.printing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import ua.zvit.printing.data.PrintedReport;

/** Every form that ships: printed whole, proven, in reading order, and fit for the archive. */
class ShippedFormsTest {

    static List<String> codes() {
        return ReportForm.shippedCodes();
    }

    @ParameterizedTest
    @MethodSource("codes")
    void takesTheWayOfAnUploadedForm(String code) throws Exception {
        assertThat(ReportForm.of(FormFilesForTests.descriptor(code), FormFilesForTests.template(code))
                        .descriptor())
                .isEqualTo(ReportForm.shipped(code).descriptor());
    }

    @ParameterizedTest
    @MethodSource("codes")
    void printsTheSampleWholeProvenAndFitForTheArchive(String code) throws Exception {
        PrintedReport sample = Reports.withAllThatFormsWant(ReportFile.sample());
        check(code, "sample", sample);
        check(code, "sample-adopted", Reports.adopted(sample));
    }

    @ParameterizedTest
    @MethodSource("codes")
    void printsARealReportWholeProvenAndFitForTheArchive(String code) throws Exception {
        Optional<PrintedReport> real = ReportFile.real();
        assumeTrue(real.isPresent(), "SKIPPED: the shared seed report is not beside this clone");
        check(code, "real", Reports.withAllThatFormsWant(real.get()));
        check(code, "real-adopted", Reports.adopted(Reports.withAllThatFormsWant(real.get())));
    }

    @ParameterizedTest
    @MethodSource("codes")
    void tellsInItsTitleWhichPartOfTheYearItIsOf(String code) throws Exception {
        for (String period : List.of("I півріччя 2025 року", "III квартал 2025 року", "9 місяців 2025 року")) {
            PrintedReport report = Reports.withAllThatFormsWant(Reports.titled("про виконання Програми за " + period));
            String pages = String.join(
                    " ", PrintedPdf.of(report, ReportForm.shipped(code)).pages());
            assertThat(pages.replaceAll("[\\s\u00A0]+", " ")).containsIgnoringCase("програми за " + period);
        }
    }

    private static void check(String code, String name, PrintedReport report) throws Exception {
        ReportForm form = ReportForm.shipped(code);
        PrintedPdf pdf = PrintedPdf.kept(code + "-" + name, report, form);
        assertThat(PrintedWords.lost(report, pdf.bytes(), form)).isEmpty();
        assertThat(FiguresProof.differences(pdf.bytes(), report, form)).isEmpty();
        assertThat(PdfArchiveRules.violations(pdf.bytes())).isEmpty();
        IntStream.range(1, pdf.pages().size())
                .forEach(page -> assertThat(pdf.pages().get(page)).startsWith(page + 1 + " "));
    }
}
