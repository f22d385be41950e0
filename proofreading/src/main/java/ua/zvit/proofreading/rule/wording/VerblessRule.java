package ua.zvit.proofreading.rule.wording;

import java.util.List;
import java.util.regex.Pattern;
import ua.zvit.proofreading.Severity;
import ua.zvit.proofreading.reading.FieldText;
import ua.zvit.proofreading.reading.MeasureText;
import ua.zvit.proofreading.rule.Findings;
import ua.zvit.proofreading.rule.MeasureRule;
import ua.zvit.proofreading.rule.ReportText;
import ua.zvit.proofreading.spelling.Morphology;
import ua.zvit.proofreading.text.Span;

/**
 * A sentence that begins with a date and has no verb: «26–28 листопада участь представників …». Lists announced by a
 * colon, and sentences with a dash or a colon in place of the verb, are right.
 */
public class VerblessRule implements MeasureRule {

    private static final Pattern LIKE_PREDICATE = Pattern.compile("(?:но|то|лися|лась|лось|лося|лася|ться)$");
    private static final int FEWEST_WORDS = 6;

    @Override
    public String id() {
        return "wording.verbless";
    }

    @Override
    public Severity severity() {
        return Severity.HINTS;
    }

    @Override
    public void check(MeasureText measure, ReportText report, Findings findings) {
        FieldText text = measure.narrative();
        for (Span sentence : text.sentences()) {
            String words = sentence.of(text.text());
            if (announcesList(words)) {
                return;
            }
            boolean dated = text.isInDate(sentence.start());
            if (dated && text.wordsIn(sentence).size() >= FEWEST_WORDS && !isComplete(text, sentence)) {
                findings.report(List.of(text.place(sentence)));
            }
        }
    }

    private static boolean announcesList(String sentence) {
        return sentence.endsWith(":") || sentence.contains("зокрема:") || sentence.contains("такі:");
    }

    private static boolean isComplete(FieldText text, Span sentence) {
        int from = text.datesIn(sentence).stream()
                .filter(date -> date.span().start() == sentence.start())
                .mapToInt(date -> date.span().end())
                .findFirst()
                .orElse(sentence.start());
        String rest = text.text().substring(from, sentence.end());
        return rest.contains(" – ")
                || rest.contains(" — ")
                || rest.contains(" - ")
                || rest.contains(":")
                || tellsPredicate(text, new Span(from, sentence.end()));
    }

    /** A word that the dictionary does not know may be a predicate. */
    private static boolean tellsPredicate(FieldText text, Span rest) {
        return text.wordsIn(rest).stream()
                .filter(word -> !text.isInQuotes(word.start()) && !word.isCapitalised())
                .anyMatch(word -> Morphology.isPredicate(word.text())
                        || !Morphology.knows(word.text())
                                && LIKE_PREDICATE.matcher(word.lower()).find());
    }
}
