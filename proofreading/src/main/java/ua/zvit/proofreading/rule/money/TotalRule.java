package ua.zvit.proofreading.rule.money;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import ua.zvit.proofreading.CheckedMeasure;
import ua.zvit.proofreading.CheckedReport;
import ua.zvit.proofreading.CheckedSection;
import ua.zvit.proofreading.CheckedSums;
import ua.zvit.proofreading.Place;
import ua.zvit.proofreading.Severity;
import ua.zvit.proofreading.rule.Findings;
import ua.zvit.proofreading.rule.ReportText;
import ua.zvit.proofreading.rule.Rule;

/** A printed total or subtotal that is not the sum of its measures, compared as printed. Blocks. */
public class TotalRule implements Rule {

    @Override
    public String id() {
        return "money.total";
    }

    @Override
    public Severity severity() {
        return Severity.BLOCKS;
    }

    @Override
    public void check(ReportText text, Findings findings) {
        CheckedReport report = text.report();
        for (CheckedSection section : report.sections()) {
            compare(section.total(), section.measures(), section.number(), "section.total", report, findings);
        }
        compare(report.total(), report.measures(), "", "total", report, findings);
    }

    private static void compare(
            CheckedSums total,
            List<CheckedMeasure> measures,
            String number,
            String field,
            CheckedReport report,
            Findings findings) {
        if (total != null) {
            compare(total.plan(), measures, CheckedMeasure::plan, number, field, "plan", report, findings);
            compare(total.actual(), measures, CheckedMeasure::actual, number, field, "actual", report, findings);
        }
    }

    private static void compare(
            BigDecimal printed,
            List<CheckedMeasure> measures,
            Function<CheckedMeasure, BigDecimal> value,
            String number,
            String field,
            String column,
            CheckedReport report,
            Findings findings) {
        int decimals = report.decimals();
        BigDecimal sum = Sums.rounded(Sums.total(measures, value), decimals);
        if (printed != null && sum.compareTo(Sums.rounded(printed, decimals)) != 0) {
            Place place = Place.field(number, field, Sums.printed(printed)).fixedBy(Sums.printed(sum));
            findings.reportAs(
                    column + (number.isEmpty() ? ".report" : ".section"), List.of(place), number, printed, sum);
        }
    }
}
