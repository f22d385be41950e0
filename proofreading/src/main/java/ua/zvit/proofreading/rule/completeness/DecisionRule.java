package ua.zvit.proofreading.rule.completeness;

import java.util.regex.Pattern;
import ua.zvit.proofreading.CheckedProgramme;
import ua.zvit.proofreading.Place;
import ua.zvit.proofreading.Severity;
import ua.zvit.proofreading.rule.Findings;
import ua.zvit.proofreading.rule.ReportText;
import ua.zvit.proofreading.rule.Rule;

/** The decision by which the council adopted the programme, with its number and date. */
public class DecisionRule implements Rule {

    private static final Pattern DIGIT = Pattern.compile("\\d");

    @Override
    public String id() {
        return "completeness.decision";
    }

    @Override
    public Severity severity() {
        return Severity.WARNS;
    }

    @Override
    public void check(ReportText text, Findings findings) {
        CheckedProgramme programme = text.report().programme();
        String decision = programme.decision() == null ? "" : programme.decision();
        if (!DIGIT.matcher(decision).find()) {
            findings.report(Place.field("", "programme", programme.title()));
        }
    }
}
