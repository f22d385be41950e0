package ua.zvit.check.rule.date;

import jakarta.enterprise.context.ApplicationScoped;
import ua.zvit.check.Severity;
import ua.zvit.check.mention.DateMention;
import ua.zvit.check.rule.FieldRule;
import ua.zvit.check.rule.Findings;
import ua.zvit.check.text.FieldText;

/** A day that the calendar does not have, or a range that ends before it begins. */
@ApplicationScoped
public class ImpossibleDateRule implements FieldRule {

    @Override
    public String id() {
        return "date.impossible";
    }

    @Override
    public Severity severity() {
        return Severity.WARNS;
    }

    @Override
    public void check(FieldText field, Findings findings) {
        for (DateMention date : field.dates()) {
            if (!date.isPossible()) {
                findings.report(field.place(date.span()), date.span().of(field.text()));
            }
        }
    }
}
