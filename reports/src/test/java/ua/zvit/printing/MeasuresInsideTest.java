package ua.zvit.printing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import ua.zvit.printing.data.PrintedMeasure;
import ua.zvit.printing.data.PrintedReport;

/** A measure that others stand inside: printed with its number, without figures, and counted in no sum. */
class MeasuresInsideTest {

    static Stream<String> everyForm() {
        return ReportForm.shippedCodes().stream();
    }

    @ParameterizedTest
    @MethodSource("everyForm")
    void theOneAroundHasNoFiguresAndSumsAreThoseOfTheOthers(String code) throws IOException {
        ReportForm form = ReportForm.shipped(code);
        PrintedReport report = report();
        assertThat(report.plan()).isEqualByComparingTo("30.5");
        byte[] pdf = new ReportPrinter().print(report, form).pdf();
        assertThat(FiguresProof.differences(pdf, report, form)).isEmpty();
        String text = PrintedPdf.of(report, form).text();
        assertThat(text).contains("1.1.1", "1.1.2", "30,5");
        assertThat(text.replaceAll("[\\s\u00A0\u00AD‐-]+", "")).contains("Обмінимолоді");
        assertThat(text).doesNotContain("Суми округлено");
    }

    private static PrintedReport report() {
        return Reports.of(Reports.section(
                new PrintedMeasure(
                        "1.1", "Обміни молоді", "", null, null, List.of("Відділ"), null, List.of(), List.of()),
                Reports.measure("1.1.1", "Шкільні", "<p>Проведено два.</p>", "20.5", "18.5"),
                Reports.measure("1.1.2", "Студентські", "<p>Проведено один.</p>", "10", "10")));
    }
}
