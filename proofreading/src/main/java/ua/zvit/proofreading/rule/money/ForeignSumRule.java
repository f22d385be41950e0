package ua.zvit.proofreading.rule.money;

import java.util.List;
import ua.zvit.proofreading.Severity;
import ua.zvit.proofreading.mention.Currency;
import ua.zvit.proofreading.mention.MoneyMention;
import ua.zvit.proofreading.reading.FieldText;
import ua.zvit.proofreading.reading.MeasureText;
import ua.zvit.proofreading.rule.Findings;
import ua.zvit.proofreading.rule.MeasureRule;
import ua.zvit.proofreading.rule.ReportText;
import ua.zvit.proofreading.text.Span;

/** A sum in a foreign currency that only the text tells: the table knows hryvnias, and the same sentence gives none. */
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
