package ua.zvit.printing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import ua.zvit.printing.data.FundingKind;
import ua.zvit.printing.data.MoneyUnit;
import ua.zvit.printing.data.PrintedFunding;
import ua.zvit.printing.data.PrintedMeasure;
import ua.zvit.printing.data.PrintedReport;

/** The council's own unit: every form prints and proves it, its head names it, and rounding that shows is told. */
class MoneyUnitTest {
    private static final String NOTE = "Суми округлено";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "true|0|1 234,56789|1 235",
                "true|1|1 234,56789|1 234,6",
                "true|5|1 234,56789|1 234,56789",
                "false|0|1 234,56789|1 234 568",
                "false|2|1 234,56789|1 234 567,89",
                "false|2|-0,005|−5,00",
                "true|0|-0,4|0"
            })
    void printsTheSameMoneyInItsUnit(boolean thousands, int decimals, String amount, String printed) {
        BigDecimal exact = new BigDecimal(amount.replace(" ", "").replace(',', '.'));
        String shown = new MoneyUnit(thousands, decimals).print(exact).replace('\u00A0', ' ');
        assertThat(shown).isIn(printed, "−" + printed);
        assertThat(shown).isNotEqualTo("−0");
    }

    @Test
    void namesTheUnitInTheHead() {
        MoneyUnit uah = new MoneyUnit(false, 2);
        assertThat(uah.heading("Обсяг фінансування,\nтис. гривень")).isEqualTo("Обсяг фінансування,\nгривень");
        assertThat(uah.heading("План, тис.\u00A0грн")).isEqualTo("План, грн");
        assertThat(uah.heading("Тисячі гривень")).isEqualTo("гривень");
        assertThat(uah.heading("Статистика")).isEqualTo("Статистика");
        assertThat(MoneyUnit.USUAL.heading("тис. грн")).isEqualTo("тис. грн");
        assertThatIllegalArgumentException().isThrownBy(() -> new MoneyUnit(true, 6));
    }

    static Stream<Arguments> everyFormAndUnit() {
        return ReportForm.shippedCodes().stream().flatMap(code -> Stream.of(
                        new MoneyUnit(true, 0),
                        new MoneyUnit(true, 3),
                        new MoneyUnit(false, 0),
                        new MoneyUnit(false, 2))
                .map(unit -> Arguments.of(code, unit)));
    }

    @ParameterizedTest
    @MethodSource("everyFormAndUnit")
    void everyFormPrintsAndProvesIt(String code, MoneyUnit unit) throws IOException {
        ReportForm form = ReportForm.shipped(code);
        PrintedReport report = report(unit, "1.2345", "2.3456");
        byte[] pdf = new ReportPrinter().print(report, form).pdf();
        assertThat(FiguresProof.differences(pdf, report, form)).isEmpty();
        assertThat(FiguresProof.differences(pdf, report(MoneyUnit.USUAL, "1.2345", "2.3456"), form))
                .as("another unit is another figure")
                .isNotEmpty();
        String text = PrintedPdf.of(report, form).text();
        assertThat(text.replace('\u00A0', ' '))
                .contains(unit.print(new BigDecimal("3.5801")).replace('\u00A0', ' '));
        assertThat(text.contains("тис.")).isEqualTo(unit.thousands());
    }

    @ParameterizedTest
    @MethodSource("everyForm")
    void saysThatSumsAreRoundedWhereItShows(String code) throws IOException {
        ReportForm form = ReportForm.shipped(code);
        PrintedReport rounded = report(MoneyUnit.USUAL, "10.04", "10.04");
        assertThat(PrintedPdf.of(rounded, form).text().replace('\u00A0', ' ')).contains(NOTE);
        byte[] pdf = new ReportPrinter().print(rounded, form).pdf();
        assertThat(FiguresProof.differences(pdf, rounded, form)).isEmpty();
        assertThat(PrintedPdf.of(report(new MoneyUnit(true, 2), "10.04", "10.04"), form)
                        .text())
                .doesNotContain(NOTE);
        assertThat(PrintedPdf.of(report(MoneyUnit.USUAL, "10.1", "10.2"), form).text())
                .doesNotContain(NOTE);
    }

    static Stream<String> everyForm() {
        return ReportForm.shippedCodes().stream();
    }

    private static PrintedReport report(MoneyUnit unit, String first, String second) {
        PrintedReport usual = Reports.of(Reports.section(measure("1.1", first), measure("1.2", second)));
        return new PrintedReport(
                usual.letterhead(),
                usual.documentType(),
                usual.title(),
                null,
                null,
                null,
                false,
                usual.sections(),
                usual.signature(),
                List.of(),
                null,
                unit);
    }

    private static PrintedMeasure measure(String number, String amount) {
        BigDecimal money = new BigDecimal(amount);
        return new PrintedMeasure(
                number,
                "Ремонт",
                "<p>Виконано.</p>",
                null,
                null,
                List.of("Відділ"),
                null,
                List.of(new PrintedFunding(FundingKind.LOCAL, money, money)),
                List.of());
    }
}
