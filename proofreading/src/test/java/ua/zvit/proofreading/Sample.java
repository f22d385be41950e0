package ua.zvit.proofreading;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import ua.zvit.proofreading.checker.BuiltInRules;
import ua.zvit.proofreading.checker.Checker;
import ua.zvit.proofreading.spelling.Language;

/** Small reports for tests: one section, the year 2025, everything required filled in. */
public final class Sample {

    private Sample() {}

    public static CheckedMeasure measure(String number, String text) {
        return measure(number, text, "10.0", "10.0");
    }

    public static CheckedMeasure measure(String number, String text, String plan, String actual) {
        return CheckedMeasure.of(
                number,
                "Робота з партнерами",
                "<p>" + text + "</p>",
                new BigDecimal(plan),
                new BigDecimal(actual),
                null);
    }

    public static CheckedReport report(CheckedMeasure... measures) {
        return report(null, measures);
    }

    public static CheckedReport report(CheckedSums total, CheckedMeasure... measures) {
        return new CheckedReport(
                "Дубнівецька міська рада",
                "Відділ культури",
                new CheckedProgramme("Програма культури на 2023–2026 роки", 2023, 2026, "№ 1 2022-12-15"),
                LocalDate.of(2025, 1, 1),
                LocalDate.of(2025, 12, 31),
                List.of(new CheckedSection("I", "Культура", null, Arrays.asList(measures))),
                total,
                null,
                "Начальниця відділу",
                "Оксана ВЕРБИЦЬКА",
                CheckedReport.DECIMALS);
    }

    public static List<Finding> findings(CheckedReport report) {
        return new Checker(BuiltInRules.with(Language.NONE)).check(report, CheckSettings.defaults());
    }

    /** What one rule finds. */
    public static List<Finding> findings(String rule, CheckedReport report) {
        return findings(report).stream()
                .filter(finding -> finding.rule().equals(rule))
                .toList();
    }

    public static List<Finding> findings(String rule, String text) {
        return findings(rule, report(measure("1", text)));
    }
}
