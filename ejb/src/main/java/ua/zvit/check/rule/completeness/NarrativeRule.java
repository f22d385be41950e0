package ua.zvit.check.rule.completeness;

import jakarta.enterprise.context.ApplicationScoped;
import ua.zvit.check.Place;
import ua.zvit.check.Severity;
import ua.zvit.check.rule.Findings;
import ua.zvit.check.rule.MeasureRule;
import ua.zvit.check.text.MeasureText;
import ua.zvit.check.text.ReportText;

/** A measure without a word; where nothing was done, the text says so and why. Blocks. */
@ApplicationScoped
public class NarrativeRule implements MeasureRule {

    @Override
    public String id() {
        return "completeness.narrative";
    }

    @Override
    public Severity severity() {
        return Severity.BLOCKS;
    }

    @Override
    public void check(MeasureText measure, ReportText report, Findings findings) {
        if (measure.narrative().isBlank()) {
            findings.report(Place.field(measure.number(), "narrative", ""));
        }
    }
}
