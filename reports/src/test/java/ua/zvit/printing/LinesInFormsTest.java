package ua.zvit.printing;

import static org.assertj.core.api.Assertions.assertThat;
import static ua.zvit.printing.Reports.section;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import ua.zvit.printing.data.PrintedMeasure;
import ua.zvit.printing.data.PrintedReport;

/** What becomes of words that are wider than their column, and of justified text, in a whole document. */
class LinesInFormsTest {

    private static final String SOFT_HYPHEN = "\u00AD";

    @Test
    void partsLongExecutorsAtBlanksHyphensAndSyllables() throws Exception {
        PrintedPdf pdf = printed(
                "executors",
                "<p>Зроблено.</p>",
                "Інформаційно-консультаційний центр енергоефективності",
                "Управління адміністративно-територіального устрою");
        assertThat(pdf.text())
                .contains("Інформаційно- консультаційний центр")
                .contains("енергоефектив" + SOFT_HYPHEN + " ності,")
                .contains("адміністративно- територіального");
    }

    @Test
    void endsEveryPageOfAnEndlessWordWithAHyphen() throws Exception {
        String word = "громада".repeat(2_500);
        PrintedReport report = Reports.of(section(Reports.measure("<p>" + word + "</p>")));
        PrintedPdf pdf = PrintedPdf.kept("endless-word", report);
        assertThat(pdf.pages()).hasSizeGreaterThan(3);
        assertThat(pdf.pages().subList(0, 3)).allMatch(page -> Pattern.compile("[а-я]\u00AD( 1,0 1,0)?\\s*$")
                .matcher(page)
                .find());
        assertThat(PrintedWords.lost(report, pdf.bytes(), ReportForm.shipped("khmelnytskyi")))
                .isEmpty();
    }

    @Test
    void justifiesTheNarrativeOfACouncilsOwnForm() throws Exception {
        ReportForm form = ReportForm.of(
                FormFilesForTests.descriptor("khmelnytskyi"),
                FormFilesForTests.template(
                        "khmelnytskyi",
                        "<style name=\"narrative\" style=\"cell\">",
                        "<style name=\"narrative\" style=\"cell\" hTextAlign=\"Justified\" underline=\"true\" "
                                + "forecolor=\"#003366\">"));
        PrintedReport sample = ReportFile.sample();
        PrintedPdf pdf = PrintedPdf.kept("justified", sample, form);
        assertThat(PrintedWords.lost(sample, pdf.bytes(), form)).isEmpty();
        assertThat(FiguresProof.differences(pdf.bytes(), sample, form)).isEmpty();
        assertThat(PdfArchiveRules.violations(pdf.bytes())).isEmpty();
    }

    private static PrintedPdf printed(String form, String narrative, String... executors) throws Exception {
        PrintedMeasure measure = new PrintedMeasure(
                "1.1",
                "Захід",
                narrative,
                BigDecimal.ONE,
                BigDecimal.ONE,
                List.of(executors),
                null,
                List.of(),
                List.of());
        return PrintedPdf.kept("long-words-" + form, Reports.of(section(measure)), ReportForm.shipped(form));
    }
}
