package ua.zvit.proofreading.rule.link;

import ua.zvit.proofreading.Severity;
import ua.zvit.proofreading.mention.LinkMention;
import ua.zvit.proofreading.reading.FieldText;
import ua.zvit.proofreading.rule.FieldRule;
import ua.zvit.proofreading.rule.Findings;

/** An address without «https://», or with a misspelt one: it cannot be followed from the published document. */
public class SchemeRule implements FieldRule {

    @Override
    public String id() {
        return "link.scheme";
    }

    @Override
    public Severity severity() {
        return Severity.WARNS;
    }

    @Override
    public void check(FieldText field, Findings findings) {
        for (LinkMention link : field.links()) {
            if (!link.hasGoodScheme()) {
                String written = link.span().of(field.text());
                String fix = "https://" + written.substring(link.scheme().length());
                findings.report(field.place(link.span()).fixedBy(fix), written, fix);
            }
        }
    }
}
