package ua.zvit.proofreading.rule.completeness;

import java.util.Set;
import java.util.stream.Collectors;
import ua.zvit.proofreading.Severity;
import ua.zvit.proofreading.reading.FieldText;
import ua.zvit.proofreading.reading.MeasureText;
import ua.zvit.proofreading.reading.NotDone;
import ua.zvit.proofreading.rule.Findings;
import ua.zvit.proofreading.rule.MeasureRule;
import ua.zvit.proofreading.rule.ReportText;
import ua.zvit.proofreading.text.Word;

/**
 * A narrative that shares no meaningful word with the title of its measure and several with another one's: it may stand
 * under the wrong one. A hint, and only for texts long enough to tell.
 */
public class TitleMatchRule implements MeasureRule {

    private static final int SHORTEST_WORD = 6;
    private static final int FEWEST_IN_TITLE = 3;
    private static final int FEWEST_IN_TEXT = 12;
    private static final int FEWEST_ELSEWHERE = 3;

    @Override
    public String id() {
        return "completeness.title";
    }

    @Override
    public Severity severity() {
        return Severity.HINTS;
    }

    @Override
    public void check(MeasureText measure, ReportText report, Findings findings) {
        Set<String> title = beginnings(measure.title());
        Set<String> text = beginnings(measure.narrative());
        boolean telling = title.size() >= FEWEST_IN_TITLE && text.size() >= FEWEST_IN_TEXT;
        if (!telling
                || common(title, text) > 0
                || NotDone.statement(measure.narrative()).isPresent()) {
            return;
        }
        report.measures().stream()
                .filter(other -> fits(beginnings(other.title()), text))
                .findFirst()
                .ifPresent(other -> {
                    FieldText narrative = measure.narrative();
                    findings.report(
                            narrative.place(narrative.sentences().get(0)),
                            measure.title().text(),
                            other.number());
                });
    }

    private static boolean fits(Set<String> title, Set<String> text) {
        long common = common(title, text);
        return common >= FEWEST_ELSEWHERE && 2 * common >= title.size();
    }

    private static long common(Set<String> title, Set<String> text) {
        return title.stream().filter(text::contains).count();
    }

    /** The first letters, where related words («пам'ятка», «пам'яток», «молодь», «молодіжний») agree. */
    private static Set<String> beginnings(FieldText field) {
        return field.words().stream()
                .map(Word::lower)
                .filter(word -> word.length() >= SHORTEST_WORD)
                .map(word -> word.substring(0, SHORTEST_WORD - 1))
                .collect(Collectors.toSet());
    }
}
