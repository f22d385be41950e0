package ua.zvit.printing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** Small reports for tests, and variants of given ones. */
final class Reports {

    static final Letterhead LETTERHEAD = new Letterhead(
            "Вишнівська міська рада", "Відділ освіти", "пл. Ратушна, 1, м. Вишнів", "(0300) 11-22-33", null, null);
    static final Signature HEAD = new Signature("Начальник відділу освіти", "Марія ГАЙ", false);
    static final Approval DECISION =
            new Approval("рішення сесії Вишнівської міської ради", "17", LocalDate.of(2026, 1, 29));

    private Reports() {}

    static PrintedReport of(PrintedSection... sections) {
        return new PrintedReport(
                LETTERHEAD,
                "ЗВІТ",
                "про виконання Програми за 2025 рік",
                null,
                null,
                null,
                false,
                List.of(sections),
                HEAD);
    }

    static PrintedSection section(PrintedMeasure... measures) {
        return new PrintedSection("I", "Освіта", List.of(measures));
    }

    static PrintedMeasure measure(String narrative) {
        return measure("1.1", "Захід", narrative, "1", "1");
    }

    static PrintedMeasure measure(String number, String title, String narrative, String plan, String actual) {
        return new PrintedMeasure(
                number, title, narrative, new BigDecimal(plan), actual == null ? null : new BigDecimal(actual));
    }

    static PrintedReport adopted(PrintedReport draft) {
        return new PrintedReport(
                draft.letterhead(),
                draft.documentType(),
                draft.title(),
                "12 січня 2026 року",
                "01-15/8",
                DECISION,
                false,
                draft.sections(),
                draft.signature());
    }

    static PrintedReport signedBy(Signature signature) {
        PrintedReport report = of(section(measure("<p>Зроблено.</p>")));
        return new PrintedReport(
                report.letterhead(),
                report.documentType(),
                report.title(),
                null,
                null,
                null,
                false,
                report.sections(),
                signature);
    }
}
