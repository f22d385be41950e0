package ua.zvit.proofreading.rule.money;

import java.math.BigDecimal;
import ua.zvit.proofreading.CheckedMeasure;
import ua.zvit.proofreading.Place;
import ua.zvit.proofreading.Severity;
import ua.zvit.proofreading.reading.MeasureText;
import ua.zvit.proofreading.rule.Findings;
import ua.zvit.proofreading.rule.MeasureRule;
import ua.zvit.proofreading.rule.ReportText;

/** The plan in force must be the adopted plan plus every amendment by later decisions. Blocks. */
public class AmendmentRule implements MeasureRule {

    @Override
    public String id() {
        return "money.amendment";
    }

    @Override
    public Severity severity() {
        return Severity.BLOCKS;
    }

    @Override
    public void check(MeasureText text, ReportText report, Findings findings) {
        CheckedMeasure measure = text.measure();
        if (measure.adoptedPlan() == null || measure.plan() == null) {
            return;
        }
        BigDecimal changes = measure.amendments().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal expected = measure.adoptedPlan().add(changes);
        if (expected.compareTo(measure.plan()) != 0) {
            findings.report(
                    Place.field(measure.number(), "plan", Sums.printed(measure.plan()))
                            .fixedBy(Sums.printed(expected)),
                    measure.adoptedPlan(),
                    changes,
                    expected,
                    measure.plan());
        }
    }
}
