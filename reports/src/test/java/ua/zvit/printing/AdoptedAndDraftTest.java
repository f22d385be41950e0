package ua.zvit.printing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import ua.zvit.printing.data.PrintedReport;

/** The report through its life: the same data as a draft and as adopted by the council. */
class AdoptedAndDraftTest {

    @Test
    void marksEveryPageOfADraft() throws Exception {
        PrintedPdf pdf = PrintedPdf.kept("draft", ReportFile.sample());
        assertThat(pdf.pages()).hasSizeGreaterThan(8).allMatch(page -> page.contains("ПРОЄКТ"));
        assertThat(pdf.text()).doesNotContain("ЗАТВЕРДЖЕНО");
    }

    @Test
    void stampsTheAdoptedReportWithItsDecision() throws Exception {
        PrintedPdf pdf = PrintedPdf.kept("adopted", Reports.adopted(ReportFile.sample()));
        assertThat(pdf.text()).doesNotContain("ПРОЄКТ");
        assertThat(pdf.pages().get(0))
                .contains("ЗАТВЕРДЖЕНО", "Рішення сесії Вишнівської", "29 січня 2026 року № 17")
                .contains("12 січня 2026 року № 01-15/8");
    }

    @Test
    void refusesADraftWithADecision() {
        assertThatThrownBy(() -> new PrintedReport(
                        Reports.LETTERHEAD, "ЗВІТ", "", null, null, Reports.DECISION, true, List.of(), Reports.HEAD))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void isFitForTheArchiveAsDraftAndAsAdopted() throws Exception {
        PrintedReport sample = ReportFile.sample();
        assertThat(PdfArchiveRules.violations(PrintedPdf.of(sample).bytes())).isEmpty();
        assertThat(PdfArchiveRules.violations(
                        PrintedPdf.of(Reports.adopted(sample)).bytes()))
                .isEmpty();
    }

    @Test
    void printsARealReportFitForTheArchive() throws Exception {
        Optional<PrintedReport> real = ReportFile.real();
        assumeTrue(real.isPresent(), "SKIPPED: the shared seed report is not beside this clone");
        PrintedPdf pdf = PrintedPdf.kept("real", real.get());
        PrintedPdf.kept("real-adopted", Reports.adopted(real.get()));
        assertThat(pdf.pages()).hasSizeBetween(10, 14);
        assertThat(pdf.text()).contains("985,0", "398,8", "635,0", "350,0");
        assertThat(PrintedWords.lost(real.get(), pdf.bytes(), PrintedPdf.USUAL)).isEmpty();
        assertThat(PdfArchiveRules.violations(pdf.bytes())).isEmpty();
    }

    @Test
    void losesNoWordOfAnyNarrative() throws Exception {
        for (PrintedReport report : List.of(ReportFile.sample(), Reports.adopted(ReportFile.sample()))) {
            assertThat(PrintedWords.lost(report, PrintedPdf.of(report).bytes(), PrintedPdf.USUAL))
                    .isEmpty();
        }
    }
}
