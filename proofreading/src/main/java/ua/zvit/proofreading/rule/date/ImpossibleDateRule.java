package ua.zvit.proofreading.rule.date;

import ua.zvit.proofreading.Severity;
import ua.zvit.proofreading.mention.DateMention;
import ua.zvit.proofreading.reading.FieldText;
import ua.zvit.proofreading.rule.FieldRule;
import ua.zvit.proofreading.rule.Findings;

/** A day that the calendar does not have, or a range that ends before it begins. */
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
