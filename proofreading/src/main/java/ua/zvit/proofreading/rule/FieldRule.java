package ua.zvit.proofreading.rule;

import ua.zvit.proofreading.reading.FieldText;
import ua.zvit.proofreading.reading.MeasureText;

/** A rule that looks at one text at a time: titles and narratives, and the programme's title. */
public interface FieldRule extends MeasureRule {

    void check(FieldText field, Findings findings);

    @Override
    default void check(MeasureText measure, ReportText report, Findings findings) {
        measure.fields().forEach(field -> check(field, findings));
    }

    @Override
    default void check(ReportText report, Findings findings) {
        report.fields().forEach(field -> check(field, findings));
    }
}
