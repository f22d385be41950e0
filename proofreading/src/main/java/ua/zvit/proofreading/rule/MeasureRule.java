package ua.zvit.proofreading.rule;

import ua.zvit.proofreading.reading.MeasureText;

/** A rule that looks at one measure at a time, so that it can also run live while the entry is being written. */
public interface MeasureRule extends Rule {

    void check(MeasureText measure, ReportText report, Findings findings);

    @Override
    default void check(ReportText report, Findings findings) {
        report.measures().forEach(measure -> check(measure, report, findings));
    }
}
