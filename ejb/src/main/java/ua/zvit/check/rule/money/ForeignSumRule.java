package ua.zvit.check.rule.money;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
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
            if (sum.currency() == Currency.FOREIGN && !isConverted(sum, text.moneyIn(sentence))) {
                findings.report(text.place(sum.span()), sum.span().of(text.text()));
            }
        }
    }

    /** A sum in hryvnias right after it or before it, no other foreign sum between. */
    private static boolean isConverted(MoneyMention sum, List<MoneyMention> sentence) {
        int at = sentence.indexOf(sum);
        boolean after = at + 1 < sentence.size() && sentence.get(at + 1).currency() == Currency.UAH;
        boolean before = at > 0
                && sentence.get(at - 1).currency() == Currency.UAH
                && (at < 2 || sentence.get(at - 2).currency() == Currency.UAH);
        return after || before;
    }
}
