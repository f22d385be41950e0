package ua.zvit.proofreading.rule.money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import ua.zvit.proofreading.CheckedMeasure;
import ua.zvit.proofreading.Place;
import ua.zvit.proofreading.Severity;
import ua.zvit.proofreading.Threshold;
import ua.zvit.proofreading.reading.MeasureText;
import ua.zvit.proofreading.rule.Findings;
import ua.zvit.proofreading.rule.MeasureRule;
import ua.zvit.proofreading.rule.ReportText;

/**
 * Spending that differs from the plan by more than the council's threshold, either way, without a reason. Spending
 * without any plan counts as over-spending; none at all is {@link UnspentRule}'s.
 */
public class DeviationRule implements MeasureRule {

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    @Override
    public String id() {
        return "money.deviation";
    }

    @Override
    public Severity severity() {
        return Severity.WARNS;
    }

    @Override
    public void check(MeasureText text, ReportText report, Findings findings) {
        CheckedMeasure measure = text.measure();
        if (!Sums.isPositive(measure.actual()) || measure.plan() == null) {
            return;
        }
        Place place = Place.field(measure.number(), "actual", Sums.printed(measure.actual()));
        BigDecimal difference = measure.actual().subtract(measure.plan());
        if (measure.plan().signum() <= 0) {
            if (!text.tellsReason()) {
                findings.reportAs("unplanned", List.of(place), measure.actual());
            }
            return;
        }
        BigDecimal share = difference.abs().divide(measure.plan(), 6, RoundingMode.HALF_UP);
        if (share.compareTo(report.settings().threshold(Threshold.DEVIATION)) > 0 && !text.tellsReason()) {
            findings.reportAs(
                    difference.signum() > 0 ? "over" : "under",
                    List.of(place),
                    measure.plan(),
                    measure.actual(),
                    share.multiply(HUNDRED).setScale(1, RoundingMode.HALF_UP));
        }
    }
}
