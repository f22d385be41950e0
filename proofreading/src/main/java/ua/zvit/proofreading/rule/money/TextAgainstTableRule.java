package ua.zvit.proofreading.rule.money;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
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
 * it must be meant, or when it is the actual in another unit («438,5 млн» for 438,5 thousand). Parts told after «з них»
 * are left alone, and so are other sources of money and plans.
 */
public class TextAgainstTableRule implements MeasureRule {
    private static final WordLists WORDS = WordLists.of(TextAgainstTableRule.class);

    private static final BigDecimal THOUSAND = new BigDecimal(1_000);
    private static final BigDecimal NEAR = new BigDecimal("0.08");
    private static final Pattern SPENT = Pattern.compile("(?iu)(?<!\\p{L})" + WORDS.anyOf("spent"));
    private static final Pattern WHOLE = Pattern.compile("(?iu)(?<!\\p{L})" + WORDS.anyOf("whole"));
    private static final Pattern OTHER_SOURCE = Pattern.compile("(?iu)(?<!\\p{L})" + WORDS.anyOf("other-source"));
    private static final Pattern PARTS = Pattern.compile(
            "(?iu)[,(;][ \\u00a0](?:з|із|у|в)[ \\u00a0](?:них|тому числі|яких)|[ \\u00a0]\\((?:з|із)[ \\u00a0]них|,[ \\u00a0]зокрема");

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
        if (sum(hryvnias).compareTo(inHryvnias(measure)) == 0) {
            return;
        }
        for (Span sentence : narrative.sentences()) {
            List<MoneyMention> told = mainSums(narrative, sentence);
            SaidOfMoney said = SaidOfMoney.in(sentence.of(narrative.text()));
            boolean found = false;
            int before = sentence.start();
            for (MoneyMention sum : told) {
                boolean whole = WHOLE.matcher(narrative.text())
                        .region(before, sum.span().end())
                        .find();
                if (contradicts(sum, said, whole, measure)) {
                    report(narrative, sum, measure, findings);
                    found = true;
                }
                before = sum.span().end();
            }
            if (!found && exceedTogether(told, said, measure)) {
                report(narrative, told.get(told.size() - 1), measure, findings);
            }
        }
    }

    /** What a sentence says of its sums; read once for all of them. */
    private record SaidOfMoney(boolean spent, boolean otherSource, boolean whole, boolean parts) {
        static SaidOfMoney in(String sentence) {
            return new SaidOfMoney(
                    SPENT.matcher(sentence).find(),
                    OTHER_SOURCE.matcher(sentence).find(),
                    WHOLE.matcher(sentence).find(),
                    PARTS.matcher(sentence).find());
        }
    }

    private static void report(FieldText narrative, MoneyMention sum, CheckedMeasure measure, Findings findings) {
        findings.report(narrative.place(sum.span()), sum.span().of(narrative.text()), measure.actual());
    }

    /** The sums of a sentence as far as «з них». */
    private static List<MoneyMention> mainSums(FieldText narrative, Span sentence) {
        Matcher parts = PARTS.matcher(narrative.text()).region(sentence.start(), sentence.end());
        int end = parts.find() ? parts.start() : sentence.end();
        return narrative.moneyIn(sentence).stream()
                .filter(sum -> sum.currency() == Currency.UAH && sum.span().start() < end)
                .toList();
    }

    private static BigDecimal inHryvnias(CheckedMeasure measure) {
        return measure.actual().multiply(THOUSAND);
    }

    private static BigDecimal sum(List<MoneyMention> sums) {
        return sums.stream().map(MoneyMention::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static boolean contradicts(MoneyMention sum, SaidOfMoney said, boolean whole, CheckedMeasure measure) {
        BigDecimal actual = inHryvnias(measure);
        BigDecimal difference = sum.amount().subtract(actual).abs();
        boolean same = difference.multiply(new BigDecimal(2)).compareTo(sum.precision()) <= 0;
        if (!said.spent() || same || isPlan(sum, measure)) {
            return false;
        }
        boolean near = difference.compareTo(actual.multiply(NEAR)) <= 0 && (!said.otherSource() || said.parts());
        boolean more = sum.amount().compareTo(actual) > 0;
        return isOtherUnit(sum, actual) || near || !said.otherSource() && (more || whole);
    }

    /** The same digits, a thousand times more or less. */
    private static boolean isOtherUnit(MoneyMention sum, BigDecimal actual) {
        return actual.signum() > 0
                && (sum.amount().compareTo(actual.multiply(THOUSAND)) == 0
                        || sum.amount().multiply(THOUSAND).compareTo(actual) == 0);
    }

    /** «… (25,0 тис. грн) та … (32,0 тис. грн)» where less was spent than both. */
    private static boolean exceedTogether(List<MoneyMention> told, SaidOfMoney said, CheckedMeasure measure) {
        BigDecimal together = sum(told);
        BigDecimal most = measure.plan() == null
                ? inHryvnias(measure)
                : inHryvnias(measure).max(measure.plan().multiply(THOUSAND));
        return told.size() > 1
                && said.spent()
                && !said.otherSource()
                && !said.whole()
                && !said.parts()
                && together.compareTo(most) > 0;
    }

    private static boolean isPlan(MoneyMention sum, CheckedMeasure measure) {
        return measure.plan() != null && sum.amount().compareTo(measure.plan().multiply(THOUSAND)) == 0;
    }
}
