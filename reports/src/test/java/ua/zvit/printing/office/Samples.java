package ua.zvit.printing.office;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import ua.zvit.printing.data.Approval;
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
import ua.zvit.printing.form.FormColumn;
import ua.zvit.printing.form.FormDescriptor;
import ua.zvit.printing.form.Requisite;

/** A small report that has everything a form may want, and forms that want it. */
final class Samples {

    /** Of a file that is not to be brought back. */
    static final Edition UNMARKED = new Edition(null, List.of());

    private Samples() {}

    static FormDescriptor form(FormDescriptor.Orientation orientation, FormColumn... columns) {
        return new FormDescriptor(
                "sample",
                1,
                "Зразок",
                "Sample",
                orientation,
                List.of(columns),
                true,
                true,
                true,
                false,
                false,
                "ЗВІТ",
                Map.of(),
                null,
                null);
    }

    static FormDescriptor plain() {
        return form(
                FormDescriptor.Orientation.PORTRAIT,
                FormColumn.NUMBER,
                FormColumn.TITLE,
                FormColumn.NARRATIVE,
                FormColumn.PLAN,
                FormColumn.ACTUAL);
    }

    static FormDescriptor full() {
        return form(
                FormDescriptor.Orientation.LANDSCAPE,
                FormColumn.NUMBER,
                FormColumn.TITLE,
                FormColumn.EXECUTORS,
                FormColumn.FUNDING_BY_SOURCE,
                FormColumn.PLAN,
                FormColumn.ACTUAL,
                FormColumn.DEVIATION,
                FormColumn.PERCENT,
                FormColumn.NARRATIVE,
                FormColumn.INDICATORS,
                FormColumn.REASON);
    }

    static PrintedReport report() {
        return new PrintedReport(
                new Letterhead("Вишнівська міська рада", "Відділ освіти", everyWord(), null),
                "ЗВІТ",
                "про виконання Програми за 2025 рік",
                "12 січня 2026 року",
                "01-15/8",
                new Approval("рішення сесії Вишнівської міської ради", "17", LocalDate.of(2026, 1, 29)),
                false,
                List.of(
                        new PrintedSection("I", "Освіта", List.of(lessons(), unfunded())),
                        new PrintedSection("II", "Культура", List.of(festival()))),
                new Signature("Начальник відділу освіти", "Марія ГАЙ", false),
                List.of(new PrintedVisa("Начальник фінансового управління", "Іван БОНДАР", LocalDate.of(2026, 1, 10))),
                null);
    }

    /** Whatever a requisite is told by, it is told. */
    private static Map<String, String> everyWord() {
        Map<String, String> told = new HashMap<>();
        Stream.of(Requisite.values()).forEach(requisite -> told.put(requisite.parameter(), "слова " + requisite));
        told.put(Letterhead.ADDRESS, "пл. Ратушна, 1");
        told.put(Letterhead.PHONE, "(0300) 11-22-33");
        return told;
    }

    private static PrintedMeasure lessons() {
        return new PrintedMeasure(
                "1.1",
                "Уроки плавання",
                "<p>Навчалося <b>120 учнів</b>, <i>зокрема</i> з <a href=\"https://rada.example.ua/news\">сіл</a>.</p>"
                        + "<ul><li>басейн відремонтовано;</li><li>найнято тренера &lt;1&gt;.</li></ul>",
                null,
                null,
                List.of("Відділ освіти", "Відділ спорту"),
                "Торги відбулися дешевше",
                List.of(
                        new PrintedFunding(FundingKind.LOCAL, new BigDecimal("100.55"), new BigDecimal("90.15")),
                        new PrintedFunding(FundingKind.STATE, new BigDecimal("1000"), new BigDecimal("1000"))),
                List.of(new PrintedIndicator(
                        IndicatorKind.PRODUCT,
                        "учнів навчено",
                        "осіб",
                        BigDecimal.valueOf(100),
                        BigDecimal.valueOf(120),
                        null)));
    }

    private static PrintedMeasure unfunded() {
        return new PrintedMeasure("1.2", "=Гуртки", "<p>–</p>", BigDecimal.ZERO, null);
    }

    private static PrintedMeasure festival() {
        return new PrintedMeasure(
                "2.1",
                "Фестиваль",
                "<p>Відбувся 3 травня 2025 року.</p>",
                new BigDecimal("50.25"),
                new BigDecimal("60.30"));
    }
}
