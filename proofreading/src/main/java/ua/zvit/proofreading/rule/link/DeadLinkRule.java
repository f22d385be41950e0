package ua.zvit.proofreading.rule.link;

import java.util.Set;
import ua.zvit.proofreading.Severity;
import ua.zvit.proofreading.mention.LinkAddress;
import ua.zvit.proofreading.mention.LinkMention;
import ua.zvit.proofreading.reading.FieldText;
import ua.zvit.proofreading.reading.MeasureText;
import ua.zvit.proofreading.rule.Findings;
import ua.zvit.proofreading.rule.MeasureRule;
import ua.zvit.proofreading.rule.ReportText;

/**
 * A page that is no longer there. The rule asks nobody: it knows what the background check has found, for councils that
 * want links tried out.
 */
public class DeadLinkRule implements MeasureRule {

    @Override
    public String id() {
        return "link.dead";
    }

    @Override
    public Severity severity() {
        return Severity.HINTS;
    }

    @Override
    public void check(MeasureText measure, ReportText report, Findings findings) {
        Set<String> dead = report.settings().deadLinks();
        if (!dead.isEmpty()) {
            measure.fields().forEach(field -> check(field, dead, findings));
        }
    }

    private static void check(FieldText field, Set<String> dead, Findings findings) {
        for (LinkMention link : field.links()) {
            String written = link.span().of(field.text());
            if (LinkAddress.of(written).filter(dead::contains).isPresent()) {
                findings.report(field.place(link.span()), written);
            }
        }
    }
}
