package ua.zvit.printing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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

/** Small reports for tests, and variants of given ones. */
public final class Reports {

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

    static PrintedReport titled(String title) {
        return new PrintedReport(
                LETTERHEAD,
                "ЗВІТ",
                title,
                null,
                null,
                null,
                false,
                List.of(section(measure("<p>Зроблено.</p>"))),
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
                draft.signature(),
                draft.visas(),
                draft.verificationUrl());
    }

    public static PrintedReport toBeSigned(PrintedReport draft) {
        return new PrintedReport(
                draft.letterhead(),
                draft.documentType(),
                draft.title(),
                "12 січня 2026 року",
                "01-15/8",
                null,
                false,
                draft.sections(),
                draft.signature(),
                draft.visas(),
                draft.verificationUrl());
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

    /**
     * The same report with executors, money by source, indicators, reasons, visas and a verification address; the figures
     * follow from those of the report, so its sums stay what they were.
     */
    public static PrintedReport withAllThatFormsWant(PrintedReport report) {
        return new PrintedReport(
                report.letterhead(),
                report.documentType(),
                report.title(),
                report.dateText(),
                report.index(),
                report.approval(),
                report.draft(),
                report.sections().stream()
                        .map(section -> new PrintedSection(
                                section.number(),
                                section.title(),
                                section.measures().stream()
                                        .map(Reports::withAllThatFormsWant)
                                        .toList()))
                        .toList(),
                report.signature(),
                List.of(
                        new PrintedVisa("Начальник юридичного відділу", "Петро ДУБ", LocalDate.of(2026, 1, 12)),
                        new PrintedVisa(
                                "Заступник начальника фінансового управління – начальник бюджетного відділу",
                                "Олена ЯСЕН",
                                LocalDate.of(2026, 1, 13))),
                "https://zvit.example.org/zvit/verify/7f3a-91c2");
    }

    private static PrintedMeasure withAllThatFormsWant(PrintedMeasure measure) {
        BigDecimal grant = new BigDecimal("1250.5");
        boolean isSpent = measure.actual() != null && measure.actual().signum() > 0;
        List<PrintedFunding> funding = new ArrayList<>();
        funding.add(new PrintedFunding(FundingKind.LOCAL, measure.plan(), measure.actual()));
        if (measure.number().endsWith("2")) {
            funding.add(new PrintedFunding(FundingKind.OTHER, grant, isSpent ? grant : BigDecimal.ZERO));
        }
        return new PrintedMeasure(
                measure.number(),
                measure.title(),
                measure.narrativeHtml(),
                measure.plan(),
                measure.actual(),
                List.of("Відділ міжнародного співробітництва", "Управління освіти"),
                isSpent ? null : "Захід проведено коштом партнерів, видатків з бюджету не було",
                funding,
                List.of(
                        new PrintedIndicator(
                                IndicatorKind.INPUT,
                                "обсяг видатків на захід",
                                "тис. грн",
                                measure.plan(),
                                measure.actual(),
                                null),
                        new PrintedIndicator(
                                IndicatorKind.PRODUCT,
                                "кількість проведених зустрічей, прийомів та виїздів",
                                "од.",
                                BigDecimal.TEN,
                                new BigDecimal("14"),
                                "Більше запрошень від партнерів"),
                        new PrintedIndicator(
                                IndicatorKind.QUALITY,
                                "частка учасників, задоволених заходом",
                                "%",
                                new BigDecimal("87.25"),
                                null,
                                null)));
    }
}
