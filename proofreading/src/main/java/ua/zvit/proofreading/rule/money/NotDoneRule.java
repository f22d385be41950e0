package ua.zvit.proofreading.rule.money;

import java.util.regex.Pattern;
import ua.zvit.proofreading.Severity;
import ua.zvit.proofreading.mention.DateMention;
import ua.zvit.proofreading.reading.FieldText;
import ua.zvit.proofreading.reading.MeasureText;
import ua.zvit.proofreading.reading.NotDone;
import ua.zvit.proofreading.rule.Findings;
import ua.zvit.proofreading.rule.MeasureRule;
import ua.zvit.proofreading.rule.ReportText;
import ua.zvit.proofreading.text.Span;
import ua.zvit.proofreading.text.WordLists;

/** «Заходи не здійснювалися», and beside it a narrative of work done. One of the two is not so. */
public class NotDoneRule implements MeasureRule {
    private static final WordLists WORDS = WordLists.of(NotDoneRule.class);

    private static final Pattern WORK = Pattern.compile("(?iu)(?<!\\p{L})" + WORDS.anyOf("work") + "(?!\\p{L})");
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
