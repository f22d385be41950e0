package ua.zvit.proofreading.rule.privacy;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ua.zvit.proofreading.Severity;
import ua.zvit.proofreading.reading.FieldText;
import ua.zvit.proofreading.rule.FieldRule;
import ua.zvit.proofreading.rule.Findings;
import ua.zvit.proofreading.text.Span;
import ua.zvit.proofreading.text.WordLists;

/** A person's name in one sentence with a diagnosis or disability: nobody's health may be published with the name. */
public class HealthRule implements FieldRule {
    private static final WordLists WORDS = WordLists.of(HealthRule.class);

    private static final Pattern DIAGNOSIS = Pattern.compile("(?iu)(?<!\\p{L})" + WORDS.anyOf("diagnosis"));
    private static final Pattern ROLE =
            Pattern.compile("(?iu)(?<!\\p{L})" + WORDS.anyOf("professionals") + "[ \\u00a0]$");

    @Override
    public String id() {
        return "privacy.health";
    }

    @Override
    public Severity severity() {
        return Severity.WARNS;
    }

    @Override
    public void check(FieldText field, Findings findings) {
        Matcher diagnosis = DIAGNOSIS.matcher(field.text());
        Span reported = new Span(0, 0);
        while (!findings.isFull() && diagnosis.find()) {
            Span sentence = field.sentenceAt(diagnosis.start()).orElse(reported);
            if (!field.isInQuotes(diagnosis.start())
                    && !sentence.equals(reported)
                    && diagnosis.start() - sentence.start() < 1000) {
                List<Span> names = PersonNames.withInitials(field, sentence).stream()
                        .filter(name -> !isProfessional(field, name))
                        .toList();
                names.forEach(name -> findings.report(
                        field.place(Math.min(name.start(), diagnosis.start()), Math.max(name.end(), diagnosis.end())),
                        name.of(field.text()),
                        diagnosis.group()));
                reported = sentence;
            }
        }
    }

    /** «лікарка Олена Марчук»: who treats, teaches or leads is no patient. */
    private static boolean isProfessional(FieldText field, Span name) {
        return ROLE.matcher(field.text().substring(Math.max(0, name.start() - 20), name.start()))
                .find();
    }
}
