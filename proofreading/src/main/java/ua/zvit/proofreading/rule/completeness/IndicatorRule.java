package ua.zvit.proofreading.rule.completeness;

import ua.zvit.proofreading.CheckedIndicator;
import ua.zvit.proofreading.Place;
import ua.zvit.proofreading.Severity;
import ua.zvit.proofreading.reading.MeasureText;
import ua.zvit.proofreading.rule.Findings;
import ua.zvit.proofreading.rule.MeasureRule;
import ua.zvit.proofreading.rule.ReportText;

/** A result indicator with a planned value and no reached one. */
public class IndicatorRule implements MeasureRule {

    @Override
    public String id() {
        return "completeness.indicator";
    }

    @Override
    public Severity severity() {
        return Severity.WARNS;
    }

    @Override
    public void check(MeasureText measure, ReportText report, Findings findings) {
        for (CheckedIndicator indicator : measure.measure().indicators()) {
            if (isGiven(indicator.plan()) && !isGiven(indicator.actual())) {
                findings.report(Place.field(measure.number(), "indicators", indicator.name()), indicator.name());
            }
        }
    }

    private static boolean isGiven(String value) {
        return value != null && !value.isBlank();
    }
}
