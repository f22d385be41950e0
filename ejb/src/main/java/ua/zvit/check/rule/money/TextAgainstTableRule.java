package ua.zvit.check.rule.money;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import ua.zvit.check.CheckedMeasure;
import ua.zvit.check.Severity;
import ua.zvit.check.mention.Currency;
import ua.zvit.check.mention.MoneyMention;
import ua.zvit.check.rule.Findings;
import ua.zvit.check.rule.MeasureRule;
import ua.zvit.check.text.FieldText;
import ua.zvit.check.text.MeasureText;
import ua.zvit.check.text.ReportText;
import ua.zvit.check.text.Span;

/**
 * A sum in the text that cannot be squared with the table. A part of the spending may be told alone; so a sum is only
 * faulty when it exceeds the actual spending, when the sentence says it is the whole, or when it is so near the actual
 * that it must be meant. Other sources of money and plans are left alone.
 */
@ApplicationScoped
public class TextAgainstTableRule implements MeasureRule {

    private static final BigDecimal THOUSAND = new BigDecimal(1_000);
    private static final BigDecimal NEAR = new BigDecimal("0.08");
    private static final Pattern SPENT = Pattern.compile(
            "(?iu)(?<!\\p{L})(?:витра|видат|використан|освоєн|профінансован|фінансуван|спрямован|оплат|вартіс|сплачен|на суму|сума|кошторис|обійшл|придбан|закуплен|становля|становит)");
    private static final Pattern WHOLE = Pattern.compile(
            "(?iu)(?<!\\p{L})(?:видатки|витрати|усього|всього|разом|загалом|загальн\\p{L}{1,3} (?:сум|варт)|касові|профінансовано)");
    private static final Pattern OTHER_SOURCE = Pattern.compile(
            "(?iu)(?<!\\p{L})(?:грант|благодійн|спонсор|партнер|донор|обласн|державн|субвенц|співфінанс|залучен|інвестиц|зібран|виторг|прибут|позабюдж|план|передбачен|заплан|економі|очікув|залиш|стипенді|кредит|фонд)");

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
        BigDecimal actual = measure.actual().multiply(THOUSAND);
        BigDecimal all = hryvnias.stream().map(MoneyMention::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (all.compareTo(actual) == 0) {
            return;
        }
        for (MoneyMention sum : hryvnias) {
            Span sentence = narrative.sentenceAt(sum.span().start()).orElse(sum.span());
            if (contradicts(sum, sentence.of(narrative.text()), measure, actual)) {
                findings.report(
                        narrative.place(sum.span()), sum.span().of(narrative.text()), Sums.printed(measure.actual()));
            }
        }
    }

    private static boolean contradicts(MoneyMention sum, String sentence, CheckedMeasure measure, BigDecimal actual) {
        if (!SPENT.matcher(sentence).find() || OTHER_SOURCE.matcher(sentence).find()) {
            return false;
        }
        BigDecimal difference = sum.amount().subtract(actual).abs();
        if (difference.multiply(new BigDecimal(2)).compareTo(sum.precision()) <= 0 || isPlan(sum, measure)) {
            return false;
        }
        boolean more = sum.amount().compareTo(actual) > 0;
        boolean near = difference.compareTo(actual.multiply(NEAR)) <= 0;
        return more || near || WHOLE.matcher(sentence).find();
    }

    private static boolean isPlan(MoneyMention sum, CheckedMeasure measure) {
        return measure.plan() != null && sum.amount().compareTo(measure.plan().multiply(THOUSAND)) == 0;
    }
}
