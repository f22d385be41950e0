package ua.zvit.proofreading.rule.completeness;

import java.util.List;
import ua.zvit.proofreading.CheckedMeasure;
import ua.zvit.proofreading.CheckedReport;
import ua.zvit.proofreading.CheckedSection;
import ua.zvit.proofreading.Place;
import ua.zvit.proofreading.Severity;
import ua.zvit.proofreading.rule.Findings;
import ua.zvit.proofreading.rule.ReportText;
import ua.zvit.proofreading.rule.Rule;

/** What the document cannot be issued without: council, department, titles, plan and actual, signatory. Blocks. */
public class RequisitesRule implements Rule {

    @Override
    public String id() {
        return "completeness.requisites";
    }

    @Override
    public Severity severity() {
        return Severity.BLOCKS;
    }

    @Override
    public void check(ReportText text, Findings findings) {
        CheckedReport report = text.report();
        require(report.council(), "", "council", findings);
        require(report.department(), "", "department", findings);
        require(report.programme().title(), "", "programme", findings);
        require(report.signatoryPosition(), "", "signature.position", findings);
        require(report.signatoryName(), "", "signature.name", findings);
        for (CheckedSection section : report.sections()) {
            section.measures().forEach(measure -> measure(measure, findings));
        }
        if (report.measures().isEmpty()) {
            require("", "", "measures", findings);
        }
    }

    private static void measure(CheckedMeasure measure, Findings findings) {
        if (measure.title().isBlank()) {
            findings.reportAs("measure-title", List.of(Place.field(measure.number(), "title", "")));
        }
        if (measure.heading()) {
            return;
        }
        require(measure.plan() == null && !measure.planInWords() ? "" : "set", measure.number(), "plan", findings);
        require(measure.actual() == null ? "" : "set", measure.number(), "actual", findings);
    }

    private static void require(String value, String measure, String field, Findings findings) {
        if (value == null || value.isBlank()) {
            findings.reportAs(field, List.of(Place.field(measure, field, "")));
        }
    }
}
