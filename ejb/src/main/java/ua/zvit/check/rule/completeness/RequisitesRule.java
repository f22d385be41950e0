package ua.zvit.check.rule.completeness;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import ua.zvit.check.CheckedMeasure;
import ua.zvit.check.CheckedReport;
import ua.zvit.check.CheckedSection;
import ua.zvit.check.Place;
import ua.zvit.check.Severity;
import ua.zvit.check.rule.Findings;
import ua.zvit.check.rule.Rule;
import ua.zvit.check.text.ReportText;

/** What the document cannot be issued without: council, department, titles, plan and actual, signatory. Blocks. */
@ApplicationScoped
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
        require(measure.plan() == null ? "" : "set", measure.number(), "plan", findings);
        require(measure.actual() == null ? "" : "set", measure.number(), "actual", findings);
    }

    private static void require(String value, String measure, String field, Findings findings) {
        if (value == null || value.isBlank()) {
            findings.reportAs(field, List.of(Place.field(measure, field, "")));
        }
    }
}
