package ua.zvit.check.rule.money;

import jakarta.enterprise.context.ApplicationScoped;
import ua.zvit.check.Severity;
import ua.zvit.check.mention.Currency;
import ua.zvit.check.mention.MoneyMention;
import ua.zvit.check.rule.Findings;
import ua.zvit.check.rule.MeasureRule;
import ua.zvit.check.text.FieldText;
import ua.zvit.check.text.MeasureText;
import ua.zvit.check.text.ReportText;
import ua.zvit.check.text.Span;

/** A sum in a foreign currency that only the text tells: the table knows hryvnias, and the same sentence gives none. */
@ApplicationScoped
public class ForeignSumRule implements MeasureRule {

    @Override
    public String id() {
        return "money.foreign";
    }

    @Override
    public Severity severity() {
        return Severity.WARNS;
    }

    @Override
    public void check(MeasureText measure, ReportText report, Findings findings) {
        FieldText text = measure.narrative();
        for (MoneyMention sum : text.money()) {
            Span sentence = text.sentenceAt(sum.span().start()).orElse(sum.span());
            boolean converted = text.moneyIn(sentence).stream().anyMatch(other -> other.currency() == Currency.UAH);
            if (sum.currency() == Currency.FOREIGN && !converted) {
                findings.report(text.place(sum.span()), sum.span().of(text.text()));
            }
        }
    }
}
