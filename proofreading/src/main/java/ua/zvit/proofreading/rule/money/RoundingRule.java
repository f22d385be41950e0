package ua.zvit.proofreading.rule.money;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import ua.zvit.proofreading.CheckedMeasure;
import ua.zvit.proofreading.CheckedSection;
import ua.zvit.proofreading.Place;
import ua.zvit.proofreading.Severity;
import ua.zvit.proofreading.rule.Findings;
import ua.zvit.proofreading.rule.ReportText;
import ua.zvit.proofreading.rule.Rule;

/**
 * Exact sums (with kopecks) whose printed thousands do not add up to the printed total or subtotal: the total is right, but a reader
 * with a calculator will ask.
 */
public class RoundingRule implements Rule {

    @Override
    public String id() {
        return "money.rounding";
    }

    @Override
    public Severity severity() {
        return Severity.HINTS;
    }

    @Override
    public void check(ReportText text, Findings findings) {
        List<CheckedMeasure> measures = text.report().measures();
        compare(measures, CheckedMeasure::plan, "", "plan", text, findings);
        compare(measures, CheckedMeasure::actual, "", "actual", text, findings);
        for (CheckedSection section : text.report().sections()) {
            if (section.total() != null && text.report().sections().size() > 1) {
                compare(section.measures(), CheckedMeasure::plan, section.number(), "plan", text, findings);
                compare(section.measures(), CheckedMeasure::actual, section.number(), "actual", text, findings);
            }
        }
    }

    private static void compare(
            List<CheckedMeasure> measures,
            Function<CheckedMeasure, BigDecimal> value,
            String section,
            String column,
            ReportText text,
            Findings findings) {
        int decimals = text.report().decimals();
        BigDecimal printed = measures.stream()
                .map(value)
                .filter(Objects::nonNull)
                .map(sum -> Sums.rounded(sum, decimals))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal exact = Sums.rounded(Sums.total(measures, value), decimals);
        if (printed.compareTo(exact) != 0) {
            findings.reportAs(
                    column,
                    List.of(Place.field(section, section.isEmpty() ? "total" : "section.total", Sums.printed(exact))),
                    printed,
                    exact);
        }
    }
}
