package ua.zvit.proofreading.rule.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import ua.zvit.proofreading.Severity;
import ua.zvit.proofreading.reading.FieldText;
import ua.zvit.proofreading.rule.FieldRule;
import ua.zvit.proofreading.rule.Findings;
import ua.zvit.proofreading.spelling.Language;
import ua.zvit.proofreading.spelling.LanguageFault;
import ua.zvit.proofreading.spelling.LanguageFault.Kind;
import ua.zvit.proofreading.text.Span;
import ua.zvit.proofreading.text.Word;

/**
 * Words and turns taken over from Russian («приймати участь», «на протязі»), from the list in
 * {@code russianisms.txt}, from patterns and, where there is one, from the language module.
 */
public class RussianismRule implements FieldRule {

    /** How the module's advice begins where it does not merely prefer another word. */
    private static final String SURE = "Правильно";

    private final Phrases phrases = Phrases.load("russianisms.txt");
    private final List<TurnPatterns.Turn> turns = TurnPatterns.load("russianism-patterns.txt");
    private final Language language;

    public RussianismRule(Language language) {
        this.language = language;
    }

    @Override
    public String id() {
        return "wording.russianism";
    }

    @Override
    public Severity severity() {
        return Severity.WARNS;
    }

    @Override
    public void check(FieldText field, Findings findings) {
        List<Span> reported = new ArrayList<>();
        phrases(field, reported, findings);
        for (TurnPatterns.Turn turn : turns) {
            Matcher matcher = turn.pattern().matcher(field.text());
            while (!findings.isFull() && matcher.find()) {
                report(field, new Span(matcher.start(), matcher.end()), turn.advice(), reported, findings);
            }
        }
        for (LanguageFault fault : LanguageFaults.in(field, language, Set.of(Kind.RUSSIANISM))) {
            String written = field.text().substring(fault.start(), fault.end()).toLowerCase(Locale.ROOT);
            if (fault.message().startsWith(SURE) && !written.startsWith("біля")) {
                String advice = String.join(", ", fault.replacements());
                report(field, new Span(fault.start(), fault.end()), advice, reported, findings);
            }
        }
    }

    private void phrases(FieldText field, List<Span> reported, Findings findings) {
        List<Word> words = field.words();
        for (int i = 0; i < words.size() && !findings.isFull(); i++) {
            int start = words.get(i).start();
            phrases.at(field, i)
                    .ifPresent(match -> report(
                            field, new Span(start, words.get(match.last()).end()), match.advice(), reported, findings));
        }
    }

    private static void report(FieldText field, Span span, String advice, List<Span> reported, Findings findings) {
        if (!field.isInLink(span.start()) && reported.stream().noneMatch(span::overlaps)) {
            reported.add(span);
            findings.report(field.place(span), span.of(field.text()), advice);
        }
    }
}
