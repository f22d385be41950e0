package ua.zvit.check.rule.wording;

import jakarta.enterprise.context.ApplicationScoped;
import ua.zvit.check.Severity;
import ua.zvit.check.rule.Findings;
import ua.zvit.check.rule.MeasureRule;
import ua.zvit.check.text.MeasureText;
import ua.zvit.check.text.ReportText;

/** Tells which texts the check has left before their end, so that no finding does not look like no fault. */
@ApplicationScoped
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
