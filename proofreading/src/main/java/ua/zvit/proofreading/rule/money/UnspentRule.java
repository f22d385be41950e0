package ua.zvit.proofreading.rule.money;

import ua.zvit.proofreading.CheckedMeasure;
import ua.zvit.proofreading.Place;
import ua.zvit.proofreading.Severity;
import ua.zvit.proofreading.reading.MeasureText;
import ua.zvit.proofreading.rule.Findings;
import ua.zvit.proofreading.rule.MeasureRule;
import ua.zvit.proofreading.rule.ReportText;

/** Money planned, none spent, and no reason given in its field or in the text. */
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
