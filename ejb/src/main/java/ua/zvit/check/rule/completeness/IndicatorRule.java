package ua.zvit.check.rule.completeness;

import jakarta.enterprise.context.ApplicationScoped;
import ua.zvit.check.CheckedIndicator;
import ua.zvit.check.Place;
import ua.zvit.check.Severity;
import ua.zvit.check.rule.Findings;
import ua.zvit.check.rule.MeasureRule;
import ua.zvit.check.text.MeasureText;
import ua.zvit.check.text.ReportText;

/** A result indicator with a planned value and no reached one. */
@ApplicationScoped
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
