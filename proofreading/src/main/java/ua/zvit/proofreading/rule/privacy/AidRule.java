package ua.zvit.proofreading.rule.privacy;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ua.zvit.proofreading.Severity;
import ua.zvit.proofreading.reading.FieldText;
import ua.zvit.proofreading.rule.FieldRule;
import ua.zvit.proofreading.rule.Findings;
import ua.zvit.proofreading.spelling.Morphology;
import ua.zvit.proofreading.text.Span;
import ua.zvit.proofreading.text.Word;
import ua.zvit.proofreading.text.WordLists;

/**
 * A person named as one who received aid: «матеріальну допомогу надано Ткаченку М. І.», «Олена Лис отримала компенсацію».
 * Who gives it or decides on it is another matter: the one helped stands after it in the dative or genitive, or before it
 * with a verb of receiving.
 */
public class AidRule implements FieldRule {
    private static final WordLists WORDS = WordLists.of(AidRule.class);

    private static final int FAR = 120;
    private static final int NEAR = 30;
    private static final Pattern AID = Pattern.compile("(?iu)(?<!\\p{L})" + WORDS.anyOf("aid"));
    private static final Pattern RECEIVED =
            Pattern.compile("(?iu)(?<!\\p{L})" + WORDS.anyOf("received") + "[ \\u00a0][^.;:\\n]{0,40}$");
    private static final Pattern ROLE =
            Pattern.compile("(?iu)(?<!\\p{L})" + WORDS.anyOf("professionals") + "[ \\u00a0]$");
    private static final List<String> CASES = List.of("v_dav", "v_rod");

    @Override
    public String id() {
        return "privacy.aid";
    }

    @Override
    public Severity severity() {
        return Severity.WARNS;
    }

    @Override
    public void check(FieldText field, Findings findings) {
        Matcher aid = AID.matcher(field.text());
        int told = 0;
        while (!findings.isFull() && aid.find()) {
            Span sentence = field.sentenceAt(aid.start()).orElse(new Span(aid.start(), aid.end()));
            Span after = new Span(aid.end(), Math.min(sentence.end(), aid.end() + FAR));
            Span before = new Span(Math.max(Math.max(told, sentence.start()), aid.start() - FAR), aid.start());
            String words = before.of(field.text());
            if (!field.isInQuotes(aid.start())) {
                PersonNames.withInitials(field, after).stream()
                        .filter(name -> isHelped(field, name))
                        .forEach(name -> report(field, aid, name, findings));
                if (RECEIVED.matcher(words).find()) {
                    PersonNames.withInitials(field, before).forEach(name -> report(field, aid, name, findings));
                }
            }
            told = aid.end();
        }
    }

    /** In the dative or genitive; a name that the dictionary lacks tells no case, and is none of an office-holder. */
    private static boolean isHelped(FieldText field, Span name) {
        String before = field.text().substring(Math.max(0, name.start() - NEAR), name.start());
        return !ROLE.matcher(before).find()
                && field.wordsIn(name).stream().anyMatch(AidRule::isObject)
                && field.wordsIn(name).stream()
                        .filter(word -> word.text().length() > 1)
                        .noneMatch(AidRule::isSubject);
    }

    private static boolean isObject(Word word) {
        return Morphology.readings(word.text()).stream()
                .anyMatch(reading -> CASES.stream().anyMatch(reading.tag()::contains));
    }

    private static boolean isSubject(Word word) {
        return Morphology.readings(word.text()).stream()
                        .anyMatch(reading -> reading.tag().contains("v_naz")
                                && !reading.tag().contains(":nv"))
                && !isObject(word);
    }

    private static void report(FieldText field, Matcher aid, Span name, Findings findings) {
        findings.report(
                field.place(Math.min(name.start(), aid.start()), Math.max(name.end(), aid.end())),
                name.of(field.text()),
                aid.group());
    }
}
