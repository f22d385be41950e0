package ua.zvit.proofreading.rule.money;

import java.util.ArrayList;
import java.util.List;
import ua.zvit.proofreading.CheckedMeasure;
import ua.zvit.proofreading.Place;
import ua.zvit.proofreading.Severity;
import ua.zvit.proofreading.reading.MeasureText;
import ua.zvit.proofreading.rule.Findings;
import ua.zvit.proofreading.rule.MeasureRule;
import ua.zvit.proofreading.rule.ReportText;

/** A plan or spending below zero: a correction or a refund, or a slip. Asked once for a measure, unless a reason is told. */
public class NegativeRule implements MeasureRule {

    @Override
    public String id() {
        return "money.negative";
    }

    @Override
    public Severity severity() {
        return Severity.HINTS;
    }

    @Override
    public void check(MeasureText text, ReportText report, Findings findings) {
        CheckedMeasure measure = text.measure();
        List<Place> places = new ArrayList<>();
        if (Sums.isNegative(measure.plan())) {
            places.add(Place.field(measure.number(), "plan", Sums.printed(measure.plan())));
        }
        if (Sums.isNegative(measure.actual())) {
            places.add(Place.field(measure.number(), "actual", Sums.printed(measure.actual())));
        }
        if (!places.isEmpty() && !measure.hasReason()) {
            findings.reportAs(
                    Sums.isNegative(measure.plan()) ? "plan" : "actual",
                    places,
                    Sums.isNegative(measure.plan()) ? measure.plan() : measure.actual());
        }
    }
}
