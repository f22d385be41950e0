package ua.zvit.check.rule.money;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import ua.zvit.check.CheckedMeasure;
import ua.zvit.check.Place;
import ua.zvit.check.Severity;
import ua.zvit.check.rule.Findings;
import ua.zvit.check.rule.MeasureRule;
import ua.zvit.check.text.MeasureText;
import ua.zvit.check.text.ReportText;

/** The plan in force must be the adopted plan plus every amendment by later decisions. Blocks. */
@ApplicationScoped
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
