package ua.zvit.check.rule.wording;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import ua.zvit.check.Severity;
import ua.zvit.check.rule.FieldRule;
import ua.zvit.check.rule.Findings;
import ua.zvit.check.spelling.Language;
import ua.zvit.check.text.FieldText;
import ua.zvit.check.text.Span;
import ua.zvit.check.text.Word;

/**
 * Words and turns taken over from Russian («приймати участь», «на протязі»), from the list in
 * {@code russianisms.txt} and, where there is one, from the language module.
 */
@ApplicationScoped
public class RussianismRule implements FieldRule {

    private final Phrases phrases = Phrases.load("russianisms.txt");
    private final Language language;

    /** For the container, which needs it for its proxies. */
    protected RussianismRule() {
        this(Language.NONE);
    }

    @Inject
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
        List<Word> words = field.words();
        for (int i = 0; i < words.size() && !findings.isFull(); i++) {
            int start = i;
            if (!field.isInLink(words.get(i).start())) {
                phrases.at(field, i)
                        .ifPresent(match -> findings.report(
                                field.place(
                                        words.get(start).start(),
                                        words.get(match.last()).end()),
                                field.text()
                                        .substring(
                                                words.get(start).start(),
                                                words.get(match.last()).end()),
                                match.advice()));
            }
        }
    }
}
