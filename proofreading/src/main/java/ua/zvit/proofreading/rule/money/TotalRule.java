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

/** A printed total or subtotal that is not the sum of its measures, compared as printed (one decimal). Blocks. */
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
            compare(section.total(), section.measures(), section.number(), "section.total", findings);
        }
        compare(report.total(), report.measures(), "", "total", findings);
    }

    private static void compare(
            CheckedSums total, List<CheckedMeasure> measures, String number, String field, Findings findings) {
        if (total != null) {
            compare(total.plan(), measures, CheckedMeasure::plan, number, field, "plan", findings);
            compare(total.actual(), measures, CheckedMeasure::actual, number, field, "actual", findings);
        }
    }

    private static void compare(
            BigDecimal printed,
            List<CheckedMeasure> measures,
            Function<CheckedMeasure, BigDecimal> value,
            String number,
            String field,
            String column,
            Findings findings) {
        BigDecimal sum = Sums.total(measures, value);
        if (printed != null && Sums.rounded(sum).compareTo(Sums.rounded(printed)) != 0) {
            Place place = Place.field(number, field, Sums.printed(printed)).fixedBy(Sums.printed(Sums.rounded(sum)));
            findings.reportAs(
                    column + (number.isEmpty() ? ".report" : ".section"),
                    List.of(place),
                    number,
                    printed,
                    Sums.rounded(sum));
        }
    }
}
