package ua.zvit.printing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import ua.zvit.printing.data.FundingKind;
import ua.zvit.printing.data.IndicatorKind;
import ua.zvit.printing.data.MoneyUnit;
import ua.zvit.printing.data.PrintedFunding;
import ua.zvit.printing.data.PrintedIndicator;
import ua.zvit.printing.data.PrintedMeasure;
import ua.zvit.printing.data.PrintedPart;
import ua.zvit.printing.data.PrintedReport;
import ua.zvit.printing.data.PrintedSection;
import ua.zvit.printing.data.PrintedVisa;

/**
 * One report with everything that the model has, and nothing as one is used to: shapes of text, letters of other scripts,
 * amounts at the limits of what may be entered, parts of money, plans in words, divided and empty sections, indicators of
 * all kinds.
 */
public final class OddReport {
    /** What may be entered at most, thousand UAH; of indicators likewise, in their unit. */
    static final String LARGEST = "999999999999.99999";

    /** A narrative with every element that one may hold, and letters that only the second font has. */
    public static final String NARRATIVE =
            "<p>Зведено 40 м<sup>2</sup> стін, <b>10<sup>−6</sup></b> частки CO<sub>2</sub>; гості з თბილისი на Ⅷ"
                    + " сесії ✓.</p><p>Розподіл між закладами:</p><table><tbody><tr><th>Школа</th><th>Сума, тис."
                    + " грн</th></tr><tr><td>Ліцей № 1</td><td>120,5</td></tr><tr><td>Ліцей № 2, <i>новий"
                    + " корпус</i></td><td>98,0</td></tr>"
                    + "</tbody></table><table><tbody><tr><th>Село</th><th>План</th><th>Факт</th><th>Примітка</th></tr>"
                    + "<tr><td>Вишневе</td><td>12</td><td>11</td><td></td></tr><tr><td>Липове</td><td>8</td><td>9</td><td>понад"
                    + " план<br>завдяки гранту</td></tr></tbody></table><ol start=\"4\"><li>Четверте"
                    + " завдання<ul><li>перший крок<ol><li>а саме</li></ol></li><li>другий<br>і"
                    + " третій</li></ul></li><li>П’яте</li></ol><p>Далі на <a"
                    + " href=\"https://rada.example.ua/zvit\">сторінці ради</a>.</p>";

    private OddReport() {}

    /** @param amount thousand UAH; of what is spent, the same below zero */
    public static PrintedReport of(String amount, MoneyUnit unit) {
        BigDecimal wide = new BigDecimal(amount);
        PrintedMeasure full = new PrintedMeasure(
                "1.1.1.10",
                "Захід із дуже довгою назвою, яка займає кілька рядків вузької колонки, бо так її записано в програмі",
                NARRATIVE,
                null,
                null,
                List.of("Відділ освіти", "Управління житлово-комунального господарства", "КП «Водоканал»"),
                "Ціна виявилась нижчою, ніж 120 грн за м²",
                List.of(
                        new PrintedFunding(FundingKind.LOCAL, wide, wide.negate()),
                        new PrintedFunding(FundingKind.STATE, BigDecimal.ZERO, "у межах кошторису", BigDecimal.ONE),
                        new PrintedFunding(FundingKind.REGIONAL, BigDecimal.TEN, null),
                        new PrintedFunding(FundingKind.OTHER, new BigDecimal("0.00001"), BigDecimal.ZERO)),
                List.of(
                        new PrintedIndicator(
                                IndicatorKind.INPUT, "обсяг видатків", "тис. грн", wide, wide.negate(), null),
                        new PrintedIndicator(IndicatorKind.PRODUCT, "площа", "м²", BigDecimal.TEN, null, "Не виміряно"),
                        new PrintedIndicator(
                                IndicatorKind.QUALITY, "збудовано", "так/ні", BigDecimal.ONE, BigDecimal.ZERO, null)),
                List.of(
                        new PrintedPart(FundingKind.LOCAL, "співфінансування", wide, BigDecimal.ONE),
                        new PrintedPart(FundingKind.LOCAL, "резервний фонд", null, null)));
        PrintedMeasure plain = new PrintedMeasure(
                "1.1.2", "Захід без грошей", "", BigDecimal.ZERO, null, List.of(), null, List.of(), List.of());
        return new PrintedReport(
                Reports.LETTERHEAD,
                "ЗВІТ",
                "про виконання Програми співпраці з містами-партнерами за 2025 рік",
                "12 січня 2026 року",
                "01-15/8",
                null,
                false,
                List.of(
                        new PrintedSection("I", 1, "Розділ, поділений на частини", List.of()),
                        new PrintedSection("I.1", 2, "Частина з заходами", List.of(full, plain)),
                        new PrintedSection("I.2", 2, "Частина без заходів", List.of()),
                        new PrintedSection("Ⅱ", "Розділ без заходів", List.of()),
                        new PrintedSection(
                                "III",
                                "Звичайний розділ",
                                List.of(Reports.measure("3.1", "Звичайний захід", "<p>Виконано.</p>", "10", "9.9")))),
                Reports.HEAD,
                List.of(new PrintedVisa("Юрист", "Олена КОВАЛЬ", LocalDate.of(2026, 1, 12))),
                "https://zvit.example.org/zvit/verify/7f3a-91c2",
                unit);
    }
}
