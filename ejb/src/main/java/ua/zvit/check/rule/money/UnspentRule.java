package ua.zvit.check.rule.money;

import jakarta.enterprise.context.ApplicationScoped;
import ua.zvit.check.CheckedMeasure;
import ua.zvit.check.Place;
import ua.zvit.check.Severity;
import ua.zvit.check.rule.Findings;
import ua.zvit.check.rule.MeasureRule;
import ua.zvit.check.text.MeasureText;
import ua.zvit.check.text.ReportText;

/** Money planned, none spent, and no reason given in its field or in the text. */
@ApplicationScoped
public class UnspentRule implements MeasureRule {

    @Override
    public String id() {
        return "money.unspent";
    }

    @Override
    public Severity severity() {
        return Severity.WARNS;
    }

    @Override
    public void check(MeasureText text, ReportText report, Findings findings) {
        CheckedMeasure measure = text.measure();
        if (Sums.isPositive(measure.plan()) && Sums.isZero(measure.actual()) && !text.tellsWhyNothingWasSpent()) {
            findings.report(Place.field(measure.number(), "actual", Sums.printed(measure.actual())), measure.plan());
        }
    }
}
