package ua.zvit.printing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import ua.zvit.printing.data.FundingKind;
import ua.zvit.printing.data.IndicatorKind;
import ua.zvit.printing.data.Letterhead;
import ua.zvit.printing.data.PrintedFunding;
import ua.zvit.printing.data.PrintedIndicator;
import ua.zvit.printing.data.PrintedMeasure;
import ua.zvit.printing.data.PrintedReport;
import ua.zvit.printing.data.PrintedSection;
import ua.zvit.printing.data.PrintedVisa;
import ua.zvit.printing.data.Signature;
import ua.zvit.printing.page.PlaceName;

/**
 * Puts a form to the test before it is taken: a report with long and short rows, unknown figures and a measure that runs
 * over pages is printed and read back.
 */
final class FormTrial {

    private static final String WORDS = "Проведено зустріч, узгоджено подальші кроки, сплачено 12 345,6 тис. грн. ";

    private FormTrial() {}

    static void pass(ReportForm form) throws UnsafeFormException {
        PrintedDocument document = printed(form);
        for (PlaceName place : PlaceName.values()) {
            if (!document.places().containsKey(place)) {
                throw FormFiles.fault("FORM-PLACES", 0, place.name());
            }
        }
        List<FigureDifference> differences = FiguresProof.differences(document.pdf(), report(), form);
        if (!differences.isEmpty()) {
            throw new UnsafeFormException(differences.stream()
                    .map(difference -> new FormFault(
                            "FORM-FIGURES",
                            0,
                            difference.measure() + ", " + difference.column() + ": " + difference.expected() + " ≠ "
                                    + difference.found()))
                    .toList());
        }
    }

    private static PrintedDocument printed(ReportForm form) throws UnsafeFormException {
        try {
            return new ReportPrinter().print(report(), form);
        } catch (IllegalStateException e) {
            throw FormFiles.fault(
                    "FORM-PRINT",
                    0,
                    e.getCause() == null ? e.getMessage() : e.getCause().getMessage());
        }
    }

    /** A report that nobody wrote: rows of every length, figures that are known and that are not, all that forms want. */
    static PrintedReport report() {
        return new PrintedReport(
                new Letterhead("Міська рада", "Відділ", "пл. Ратуші, 1", "11-22-33", "a@example.org", null),
                "ЗВІТ",
                "про виконання програми за 2025 рік",
                "12 січня 2026 року",
                "1",
                null,
                false,
                List.of(
                        new PrintedSection(
                                "I", "Перший", List.of(measure("1.1", 120, "1234.5"), measure("1.2", 1, null))),
                        new PrintedSection("II", "Другий", List.of(measure("2.1", 12, "0")))),
                new Signature("Начальник відділу", "Марія ГАЙ", false),
                List.of(new PrintedVisa("Юрист", "Олена КОВАЛЬ", LocalDate.of(2026, 1, 12))),
                "https://example.org/v/1");
    }

    private static PrintedMeasure measure(String number, int sentences, String actual) {
        BigDecimal spent = actual == null ? null : new BigDecimal(actual);
        return new PrintedMeasure(
                number,
                "Захід " + number,
                "<p>" + WORDS.repeat(sentences) + "</p>",
                BigDecimal.ZERO,
                null,
                "протягом року",
                List.of("Відділ освіти", "Відділ культури"),
                "Зекономлено 12,3 тис. грн",
                List.of(
                        new PrintedFunding(FundingKind.LOCAL, new BigDecimal("10.5"), spent),
                        new PrintedFunding(FundingKind.OTHER, new BigDecimal("2000"), BigDecimal.ONE)),
                List.of(
                        new PrintedIndicator(IndicatorKind.PRODUCT, "Зустрічі", "од.", BigDecimal.TEN, spent, null),
                        new PrintedIndicator(
                                IndicatorKind.QUALITY, "Частка", "%", new BigDecimal("87.25"), null, "Немає даних")),
                List.of());
    }
}
