package ua.zvit.printing;

import static org.assertj.core.api.Assertions.assertThat;
import static ua.zvit.printing.Reports.measure;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import ua.zvit.printing.data.PrintedMeasure;
import ua.zvit.printing.data.PrintedReport;
import ua.zvit.printing.data.PrintedSection;

/** Sections as programmes have them: without a measure, divided into parts, with numbers that begin anew or none. */
class SectionsTest {
    private static final PrintedReport REPORT = Reports.of(
            new PrintedSection("I", "Освіта", List.of(row("1", "Перший"), row("", "Без номера"), row("", "Теж без"))),
            new PrintedSection("II", "Порожній розділ", List.of()),
            new PrintedSection("III", "Поділений розділ", List.of()),
            new PrintedSection("1", 2, "Перша частина", List.of(row("1", "Другий"))),
            new PrintedSection("2", 2, "Друга частина", List.of()),
            new PrintedSection("IV", "Розділ із власними заходами", List.of(row("1а", "Третій"))),
            new PrintedSection("1", 2, "Його частина", List.of(row("1", "Четвертий"))));

    static Set<String> forms() {
        return Set.copyOf(ReportForm.shippedCodes());
    }

    @ParameterizedTest
    @MethodSource("forms")
    void everyFormPrintsAllOfThemWithTheirFigures(String code) throws Exception {
        ReportForm form = ReportForm.shipped(code);
        PrintedPdf pdf = PrintedPdf.kept("sections-" + code, REPORT, form);
        assertThat(FiguresProof.differences(pdf.bytes(), REPORT, form)).isEmpty();
        String text = pdf.text();
        List<String> inOrder = List.of(
                "I. Освіта",
                "II. Порожній розділ",
                "III. Поділений розділ",
                "1. Перша частина",
                "2. Друга частина",
                "IV. Розділ із власними заходами",
                "1. Його частина");
        assertThat(inOrder).allSatisfy(heading -> assertThat(text).contains(heading));
        assertThat(inOrder.stream().map(text::indexOf).toList()).isSorted();
        assertThat(Stream.of(text.split("не передбачено", -1)).count()).isEqualTo(3);
        if (form.descriptor().subtotals()) {
            assertThat(text)
                    .contains("Разом за розділом IV без його частин")
                    .contains("Разом за частиною 2 розділу III")
                    .doesNotContain("розділом III");
        }
    }

    private static PrintedMeasure row(String number, String title) {
        return measure(number, title, "<p>Зроблено.</p>", "10", "9");
    }
}
