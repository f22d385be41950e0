package ua.zvit.check.rule.completeness;

import jakarta.enterprise.context.ApplicationScoped;
import ua.zvit.check.CheckedReport;
import ua.zvit.check.Place;
import ua.zvit.check.Severity;
import ua.zvit.check.rule.Findings;
import ua.zvit.check.rule.Rule;
import ua.zvit.check.text.ReportText;

/** The report of a programme's last year answers for the whole programme: it needs figures over all its years. */
@ApplicationScoped
public class FinalReportRule implements Rule {

    @Override
    public String id() {
        return "completeness.final";
    }

    @Override
    public Severity severity() {
        return Severity.WARNS;
    }

    @Override
    public void check(ReportText text, Findings findings) {
        CheckedReport report = text.report();
        boolean several = report.programme().firstYear() < report.programme().lastYear();
        if (report.isFinal() && several && report.cumulative() == null) {
            findings.report(
                    Place.field("", "cumulative", ""),
                    String.valueOf(report.programme().firstYear()),
                    String.valueOf(report.programme().lastYear()));
        }
    }
}
