package ua.zvit.proofreading.rule.completeness;

import ua.zvit.proofreading.CheckedReport;
import ua.zvit.proofreading.Place;
import ua.zvit.proofreading.Severity;
import ua.zvit.proofreading.rule.Findings;
import ua.zvit.proofreading.rule.ReportText;
import ua.zvit.proofreading.rule.Rule;

/** The report of a programme's last year answers for the whole programme: it needs figures over all its years. */
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
