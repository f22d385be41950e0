package ua.zvit.proofreading.rule.wording;

import ua.zvit.proofreading.Severity;
import ua.zvit.proofreading.reading.MeasureText;
import ua.zvit.proofreading.rule.Findings;
import ua.zvit.proofreading.rule.MeasureRule;
import ua.zvit.proofreading.rule.ReportText;

/** Tells which texts the check has left before their end, so that no finding does not look like no fault. */
public class UnfinishedRule implements MeasureRule {
    public static final String ID = "wording.unfinished";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Severity severity() {
        return Severity.WARNS;
    }

    @Override
    public boolean speaksLast() {
        return true;
    }

    @Override
    public void check(MeasureText measure, ReportText report, Findings findings) {
        tell(report, measure.number(), findings);
    }

    @Override
    public void check(ReportText report, Findings findings) {
        tell(report, null, findings);
    }

    private static void tell(ReportText report, String measure, Findings findings) {
        report.budget().unfinished().stream()
                .filter(field -> measure == null || field.measure().equals(measure))
                .forEach(field -> findings.report(field.beginning()));
    }
}
