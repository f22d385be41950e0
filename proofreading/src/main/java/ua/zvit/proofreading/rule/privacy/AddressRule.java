package ua.zvit.proofreading.rule.privacy;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ua.zvit.proofreading.Severity;
import ua.zvit.proofreading.reading.FieldText;
import ua.zvit.proofreading.rule.FieldRule;
import ua.zvit.proofreading.rule.Findings;
import ua.zvit.proofreading.text.Span;
import ua.zvit.proofreading.text.WordLists;

/** Where a person lives: a street with a house number in a sentence about living, any address down to the flat, or one right after a name. */
public class AddressRule implements FieldRule {
    private static final WordLists WORDS = WordLists.of(AddressRule.class);

    private static final Pattern LIVES = Pattern.compile("(?iu)(?<!\\p{L})" + WORDS.anyOf("lives"));
    private static final Pattern STREET = Pattern.compile(
            "(?iu)(?<!\\p{L})(?:вул|просп|пров|бульв|пл)(?:\\.|иц\\p{L}{1,2})[ \\u00a0]?[^,.;\\n]{2,50}?,?[ \\u00a0]"
                    + "(?:буд\\.[ \\u00a0]?)?\\d{1,4}\\p{L}?(?:,[ \\u00a0](кв\\.[ \\u00a0]?\\d{1,4}))?"
                    + "(?![\\p{N}\\p{L}])");

    private static final Pattern BETWEEN = Pattern.compile(
            "[ \\u00a0]?[,(–-][ \\u00a0]?" + "(?:(?:м|с|смт)\\.[ \\u00a0]?\\p{Lu}[\\p{L}'’ʼ-]{1,30},[ \\u00a0])?");
    private static final int NEAR = 90;

    @Override
    public String id() {
        return "privacy.address";
    }

    @Override
    public Severity severity() {
        return Severity.WARNS;
    }

    /** «Ткаченко М. І., с. Вербове, вул. Лісова, 12»: nothing but a settlement between the name and the street. */
    private static boolean isBesideName(FieldText field, int from, int street) {
        Span before = new Span(Math.max(from, street - NEAR), street);
        return PersonNames.withInitials(field, before).stream()
                .anyMatch(name -> BETWEEN.matcher(field.text().substring(name.end(), street))
                        .matches());
    }

    @Override
    public void check(FieldText field, Findings findings) {
        Matcher street = STREET.matcher(field.text());
        while (!findings.isFull() && street.find()) {
            Span sentence = field.sentenceAt(street.start()).orElse(new Span(street.start(), street.end()));
            int from = Math.max(sentence.start(), street.start() - 200);
            boolean lives =
                    LIVES.matcher(field.text().substring(from, street.start())).find();
            if (lives || street.group(1) != null || isBesideName(field, from, street.start())) {
                findings.report(field.place(street.start(), street.end()), street.group());
            }
        }
    }
}
