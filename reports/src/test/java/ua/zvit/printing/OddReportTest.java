package ua.zvit.printing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import ua.zvit.printing.data.MoneyUnit;
import ua.zvit.printing.data.PrintedReport;
import ua.zvit.printing.tagged.TaggedRow;
import ua.zvit.printing.tagged.TaggedTables;

/** Everything that the model has is printed in every form: nothing is lost, parted or against the archive's rules. */
class OddReportTest {
    private static final Path SHEETS = Path.of("target", "odd-report");

    static Stream<Arguments> everyFormAndUnit() {
        return ReportForm.shippedCodes().stream().flatMap(code -> Stream.of(MoneyUnit.USUAL, new MoneyUnit(false, 2))
                .map(unit -> Arguments.of(code, unit)));
    }

    @ParameterizedTest
    @MethodSource("everyFormAndUnit")
    void isPrintedWholeInEveryForm(String code, MoneyUnit unit) throws Exception {
        ReportForm form = ReportForm.shipped(code);
        PrintedReport report = OddReport.of("12345678.91", unit);
        byte[] pdf = new ReportPrinter().print(report, form).pdf();
        Files.createDirectories(SHEETS);
        Files.write(SHEETS.resolve(code + (unit.thousands() ? "" : "-uah") + ".pdf"), pdf);
        assertThat(FiguresProof.differences(pdf, report, form)).isEmpty();
        assertThat(MissingLetters.of(report, form.descriptor())).isEmpty();
        assertThat(PdfArchiveRules.violations(pdf)).isEmpty();
        assertThat(words(pdf))
                .contains(
                        "თბილისი", "Ⅷ", "✓", "40м2", "CO2", "Школа—Сума,тис.грн", "–Ліцей№1—120,5", "4)Четверте", "5)П")
                .contains("–Вишневе:План—12;Факт—11–", "Примітка—понадплан,завдякигранту", "–першийкрок", "1)асаме")
                .doesNotContain("□");
    }

    @ParameterizedTest
    @MethodSource("forms")
    void printsTheLargestAmountWholeOrNamesEachThatIsNot(String code) throws Exception {
        ReportForm form = ReportForm.shipped(code);
        PrintedReport report = OddReport.of(OddReport.LARGEST, new MoneyUnit(true, 5));
        PrintedDocument document = new ReportPrinter().print(report, form);
        byte[] pdf = document.pdf();
        Files.createDirectories(SHEETS);
        Files.write(SHEETS.resolve(code + "-largest.pdf"), pdf);
        List<FigureDifference> differences = FiguresProof.differences(pdf, report, form);
        assertThat(differences).allMatch(FigureDifference::broken);
        if (!code.equals("four-sources")) {
            assertThat(differences).isEmpty();
        }
        assertThat(document.tooWide())
                .extracting(FigureDifference::column, FigureDifference::expected)
                .hasSameElementsAs(differences.stream()
                        .map(each -> Tuple.tuple(each.column(), each.expected()))
                        .distinct()
                        .toList());
    }

    static Stream<String> forms() {
        return ReportForm.shippedCodes().stream();
    }

    /** Column by column, as what a cell tells may go on over the page. */
    private static String words(byte[] pdf) throws Exception {
        List<TaggedRow> rows = TaggedTables.rows(pdf);
        return IntStream.range(0, 14)
                .boxed()
                .flatMap(column -> rows.stream().map(row -> row.text(column)))
                .collect(Collectors.joining())
                .replaceAll("[\\s\u00A0]+", "");
    }
}
