package ua.zvit.check.rule.completeness;

import jakarta.enterprise.context.ApplicationScoped;
import ua.zvit.check.Severity;
import ua.zvit.check.mention.NotDone;
import ua.zvit.check.rule.Findings;
import ua.zvit.check.rule.MeasureRule;
import ua.zvit.check.text.FieldText;
import ua.zvit.check.text.MeasureText;
import ua.zvit.check.text.ReportText;

/** «Заходи не здійснювались» without a reason, where no money was planned (else it is {@code money.unspent}). */
@ApplicationScoped
public class ReasonRule implements MeasureRule {

    /** A longer text beside the statement tells of work: {@code money.not-done}. */
    private static final int SHORT = 2;

    @Override
    public String id() {
        return "completeness.no-reason";
    }

    @Override
    public Severity severity() {
        return Severity.WARNS;
    }

    @Override
    public void check(MeasureText measure, ReportText report, Findings findings) {
        FieldText text = measure.narrative();
        boolean planned =
                measure.measure().plan() != null && measure.measure().plan().signum() > 0;
        if (!planned && !measure.tellsReason() && text.sentences().size() <= SHORT) {
            NotDone.statement(text).ifPresent(statement -> findings.report(text.place(statement)));
        }
    }
}
