package ua.zvit.proofreading.rule.completeness;

import ua.zvit.proofreading.Place;
import ua.zvit.proofreading.Severity;
import ua.zvit.proofreading.reading.MeasureText;
import ua.zvit.proofreading.rule.Findings;
import ua.zvit.proofreading.rule.MeasureRule;
import ua.zvit.proofreading.rule.ReportText;

/** A measure without a word, unless it only heads others; where nothing was done, the text says so and why. Blocks. */
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
        if (measure.narrative().isBlank() && !measure.measure().heading()) {
            findings.report(Place.field(measure.number(), "narrative", ""));
        }
    }
}
