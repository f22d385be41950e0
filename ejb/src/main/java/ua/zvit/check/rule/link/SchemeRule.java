package ua.zvit.check.rule.link;

import jakarta.enterprise.context.ApplicationScoped;
import ua.zvit.check.Severity;
import ua.zvit.check.mention.LinkMention;
import ua.zvit.check.rule.FieldRule;
import ua.zvit.check.rule.Findings;
import ua.zvit.check.text.FieldText;

/** An address without «https://», or with a misspelt one: it cannot be followed from the published document. */
@ApplicationScoped
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
