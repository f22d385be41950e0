package ua.zvit.check.rule.completeness;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.regex.Pattern;
import ua.zvit.check.CheckedProgramme;
import ua.zvit.check.Place;
import ua.zvit.check.Severity;
import ua.zvit.check.rule.Findings;
import ua.zvit.check.rule.Rule;
import ua.zvit.check.text.ReportText;

/** The decision by which the council adopted the programme, with its number and date. */
@ApplicationScoped
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
