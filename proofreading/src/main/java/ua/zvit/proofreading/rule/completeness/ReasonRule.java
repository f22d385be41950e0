package ua.zvit.proofreading.rule.completeness;

import ua.zvit.proofreading.Severity;
import ua.zvit.proofreading.reading.FieldText;
import ua.zvit.proofreading.reading.MeasureText;
import ua.zvit.proofreading.reading.NotDone;
import ua.zvit.proofreading.rule.Findings;
import ua.zvit.proofreading.rule.MeasureRule;
import ua.zvit.proofreading.rule.ReportText;

/** «Заходи не здійснювались» without a reason, where no money was planned (else it is {@code money.unspent}). */
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
