package ua.zvit.check.rule.money;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.regex.Pattern;
import ua.zvit.check.Severity;
import ua.zvit.check.mention.DateMention;
import ua.zvit.check.mention.NotDone;
import ua.zvit.check.rule.Findings;
import ua.zvit.check.rule.MeasureRule;
import ua.zvit.check.text.FieldText;
import ua.zvit.check.text.MeasureText;
import ua.zvit.check.text.ReportText;
import ua.zvit.check.text.Span;

/** «Заходи не здійснювалися», and beside it a narrative of work done. One of the two is not so. */
@ApplicationScoped
public class NotDoneRule implements MeasureRule {

    private static final Pattern WORK = Pattern.compile(
            "(?iu)(?<!\\p{L})(?:проведено|організовано|відбу(?:вся|лася|лося|лись|лася|лися)|виготовлено|придбано|встановлено|роздано"
                    + "|виконано|взяли участь|взяла участь|взяв участь|провели|провела|відвідали|підписано|відремонтовано)(?!\\p{L})");
    private static final Pattern NEGATED =
            Pattern.compile("(?iu)(?<!\\p{L})не[ \\u00a0]\\p{L}|(?<!\\p{L})буде(?!\\p{L})");

    @Override
    public String id() {
        return "money.not-done";
    }

    @Override
    public Severity severity() {
        return Severity.WARNS;
    }

    @Override
    public void check(MeasureText measure, ReportText report, Findings findings) {
        FieldText text = measure.narrative();
        NotDone.statement(text).ifPresent(statement -> {
            if (text.sentences().stream()
                    .anyMatch(sentence -> !sentence.equals(statement) && tellsWork(text, sentence))) {
                findings.report(text.place(statement));
            }
        });
    }

    private static boolean tellsWork(FieldText text, Span sentence) {
        String words = sentence.of(text.text());
        boolean dated = text.datesIn(sentence).stream().anyMatch(DateMention::isDays);
        return !NEGATED.matcher(words).find() && (dated || WORK.matcher(words).find());
    }
}
