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
        List<MoneyMention> sums = text.money();
        for (int i = 0; i < sums.size(); i++) {
            MoneyMention sum = sums.get(i);
            if (sum.currency() == Currency.FOREIGN && !isConverted(text, sums, i)) {
                findings.report(text.place(sum.span()), sum.span().of(text.text()));
            }
        }
    }

    /** A sum in hryvnias right after it or before it in its sentence, no other foreign sum between. */
    private static boolean isConverted(FieldText text, List<MoneyMention> sums, int at) {
        Span own = sums.get(at).span();
        Span sentence = text.sentenceAt(own.start()).orElse(own);
        boolean before = isHryvnia(sums, at - 1, sentence)
                && (!isIn(sums, at - 2, sentence) || isHryvnia(sums, at - 2, sentence));
        return before || isHryvnia(sums, at + 1, sentence);
    }

    private static boolean isIn(List<MoneyMention> sums, int at, Span sentence) {
        return at >= 0 && at < sums.size() && sentence.contains(sums.get(at).span());
    }

    private static boolean isHryvnia(List<MoneyMention> sums, int at, Span sentence) {
        return isIn(sums, at, sentence) && sums.get(at).currency() == Currency.UAH;
    }
}
