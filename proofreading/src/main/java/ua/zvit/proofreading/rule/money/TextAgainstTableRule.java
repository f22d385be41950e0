package ua.zvit.proofreading.rule.money;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import ua.zvit.proofreading.CheckedMeasure;
import ua.zvit.proofreading.Severity;
import ua.zvit.proofreading.mention.Currency;
import ua.zvit.proofreading.mention.MoneyMention;
import ua.zvit.proofreading.reading.FieldText;
import ua.zvit.proofreading.reading.MeasureText;
import ua.zvit.proofreading.rule.Findings;
import ua.zvit.proofreading.rule.MeasureRule;
import ua.zvit.proofreading.rule.ReportText;
import ua.zvit.proofreading.text.Span;
import ua.zvit.proofreading.text.WordLists;

/**
 * A sum in the text that cannot be squared with the table. A part of the spending may be told alone; so a sum is only
 * faulty when it exceeds the actual spending, when the sentence says it is the whole, when it is so near the actual that
 * it must be meant, or when it is the actual in another unit («438,5 млн» for 438,5 thousand). What rounds to the table's
 * figure, or to which the table's figure rounds, is equal. Parts are left alone («з них», «перераховано», «аванс»), and so
 * are other sources of money and plans.
 */
public class TextAgainstTableRule implements MeasureRule {
    private static final WordLists WORDS = WordLists.of(TextAgainstTableRule.class);

    private static final BigDecimal THOUSAND = new BigDecimal(1_000);
    private static final BigDecimal TWO = new BigDecimal(2);
    private static final BigDecimal NEAR = new BigDecimal("0.08");
    private static final int PRINTED_DECIMALS = 1;
    private static final int MOST_DECIMALS = 3;
    private static final Pattern SPENT = Pattern.compile("(?iu)(?<!\\p{L})" + WORDS.anyOf("spent"));
    private static final Pattern OTHER_SOURCE = Pattern.compile("(?iu)(?<!\\p{L})" + WORDS.anyOf("other-source"));

    @Override
    public String id() {
        return "money.text-table";
    }

    @Override
    public Severity severity() {
        return Severity.WARNS;
    }

    @Override
    public void check(MeasureText text, ReportText report, Findings findings) {
        CheckedMeasure measure = text.measure();
        if (measure.actual() == null) {
            return;
        }
        FieldText narrative = text.narrative();
        List<MoneyMention> hryvnias = narrative.money().stream()
                .filter(sum -> sum.currency() == Currency.UAH)
                .toList();
        if (isEqual(sum(hryvnias), precision(hryvnias), measure.actual())) {
            return;
        }
        for (Span sentence : narrative.sentences()) {
            List<ToldSum> told = ToldSum.in(narrative, sentence);
            if (!told.isEmpty()) {
                check(narrative, told, SaidOfMoney.in(sentence.of(narrative.text())), measure, findings);
            }
        }
    }

    private static void check(
            FieldText narrative, List<ToldSum> told, SaidOfMoney said, CheckedMeasure measure, Findings findings) {
        boolean found = false;
        for (ToldSum sum : told) {
            if (contradicts(sum, said, measure)) {
                report(narrative, sum.mention(), measure, findings);
                found = true;
            }
        }
        if (!found && exceedTogether(told, said, measure)) {
            report(narrative, told.get(told.size() - 1).mention(), measure, findings);
        }
    }

    /** What a sentence says of its sums; read once for all of them. */
    private record SaidOfMoney(boolean spent, boolean otherSource, boolean whole, boolean parts) {
        static SaidOfMoney in(String sentence) {
            return new SaidOfMoney(
                    SPENT.matcher(sentence).find(),
                    OTHER_SOURCE.matcher(sentence).find(),
                    ToldSum.WHOLE.matcher(sentence).find(),
                    ToldSum.PARTS.matcher(sentence).find());
        }
    }

    private static void report(FieldText narrative, MoneyMention sum, CheckedMeasure measure, Findings findings) {
        findings.report(narrative.place(sum.span()), sum.span().of(narrative.text()), measure.actual());
    }

    private static BigDecimal inHryvnias(BigDecimal thousands) {
        return thousands.multiply(THOUSAND);
    }

    private static BigDecimal sum(List<MoneyMention> sums) {
        return sums.stream().map(MoneyMention::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal precision(List<MoneyMention> sums) {
        return sums.stream().map(MoneyMention::precision).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Rounding may hide half a unit of the last digit, of the sum's or of the table's: «58 043,27 грн» is 58,0 thousand. */
    private static boolean isEqual(BigDecimal amount, BigDecimal precision, BigDecimal thousands) {
        int decimals = Math.min(
                MOST_DECIMALS,
                Math.max(PRINTED_DECIMALS, thousands.stripTrailingZeros().scale()));
        BigDecimal coarser = precision.max(THOUSAND.movePointLeft(decimals));
        return amount.subtract(inHryvnias(thousands)).abs().multiply(TWO).compareTo(coarser) <= 0;
    }

    private static boolean isEqual(MoneyMention sum, BigDecimal thousands) {
        return thousands != null && isEqual(sum.amount(), sum.precision(), thousands);
    }

    private static boolean contradicts(ToldSum told, SaidOfMoney said, CheckedMeasure measure) {
        MoneyMention sum = told.mention();
        BigDecimal actual = inHryvnias(measure.actual());
        BigDecimal difference = sum.amount().subtract(actual).abs();
        boolean close = difference.compareTo(actual.multiply(NEAR)) <= 0;
        if (!said.spent() || isEqual(sum, measure.actual()) || isEqual(sum, measure.plan()) || told.about() && close) {
            return false;
        }
        boolean near = close && !told.part() && (!said.otherSource() || said.parts());
        boolean more = sum.amount().compareTo(actual) > 0;
        return isOtherUnit(sum, actual) || near || !said.otherSource() && (more || told.whole() && !told.part());
    }

    /** The same digits, a thousand times more or less. */
    private static boolean isOtherUnit(MoneyMention sum, BigDecimal actual) {
        return actual.signum() > 0
                && (sum.amount().compareTo(actual.multiply(THOUSAND)) == 0
                        || sum.amount().multiply(THOUSAND).compareTo(actual) == 0);
    }

    /** «… (25,0 тис. грн) та … (32,0 тис. грн)» where less was spent than both, and neither is part of another. */
    private static boolean exceedTogether(List<ToldSum> told, SaidOfMoney said, CheckedMeasure measure) {
        List<MoneyMention> sums = told.stream().map(ToldSum::mention).toList();
        BigDecimal together = sum(sums);
        BigDecimal actual = inHryvnias(measure.actual());
        BigDecimal most = measure.plan() == null ? actual : actual.max(inHryvnias(measure.plan()));
        boolean hierarchy = told.stream().anyMatch(ToldSum::part)
                || sums.stream().anyMatch(sum -> isEqual(sum, measure.actual()))
                || sums.get(0).amount().multiply(TWO).compareTo(together) == 0;
        return told.size() > 1
                && said.spent()
                && !said.otherSource()
                && !said.whole()
                && !said.parts()
                && !hierarchy
                && together.compareTo(most) > 0;
    }
}
