package ua.zvit.check.rule.money;

import jakarta.enterprise.context.ApplicationScoped;
import ua.zvit.check.CheckedMeasure;
import ua.zvit.check.Place;
import ua.zvit.check.Severity;
import ua.zvit.check.mention.NotDone;
import ua.zvit.check.rule.Findings;
import ua.zvit.check.rule.MeasureRule;
import ua.zvit.check.text.MeasureText;
import ua.zvit.check.text.ReportText;

/** Money spent and not a word on what for, or the words that nothing was done. */
@ApplicationScoped
public class NoNarrativeRule implements MeasureRule {

    @Override
    public String id() {
        return "money.no-narrative";
    }

    @Override
    public Severity severity() {
        return Severity.WARNS;
    }

    @Override
    public void check(MeasureText text, ReportText report, Findings findings) {
        CheckedMeasure measure = text.measure();
        boolean silent = text.narrative().isBlank()
                || NotDone.isTold(text.narrative())
                        && text.narrative().sentences().size() == 1;
        if (Sums.isPositive(measure.actual()) && silent) {
            findings.report(
                    Place.field(measure.number(), "narrative", text.narrative().text()),
                    Sums.printed(measure.actual()));
        }
    }
}
