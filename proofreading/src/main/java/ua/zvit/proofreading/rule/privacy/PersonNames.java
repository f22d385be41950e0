package ua.zvit.proofreading.rule.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ua.zvit.proofreading.reading.FieldText;
import ua.zvit.proofreading.text.Span;
import ua.zvit.proofreading.text.Word;
import ua.zvit.proofreading.text.WordLists;

/** Names of persons as far as their form tells: two or three capitalised Cyrillic words in a row, none after «вул.». */
final class PersonNames {
    private static final WordLists WORDS = WordLists.of(PersonNames.class);

    private static final Pattern NAME = Pattern.compile("\\p{IsCyrillic}[\\p{IsCyrillic}'’ʼ`´]{2,24}");

    private static final Pattern INITIALS = Pattern.compile("(?<![\\p{L}.])(?:\\p{IsCyrillic}[\\p{Ll}'’ʼ-]{2,24}["
            + " \\u00a0]\\p{Lu}\\.(?:[ \\u00a0]?\\p{Lu}\\.)?|\\p{Lu}\\.[ \\u00a0]?(?:\\p{Lu}\\.["
            + " \\u00a0]?)?\\p{IsCyrillic}[\\p{Ll}'’ʼ-]{2,24})(?!\\p{L})");
    private static final Pattern NAMED_AFTER = Pattern.compile(
            "(?iu)(?<!\\p{L})(?:вул|просп|пров|пл|ім|імені|вулиц\\p{L}{1,3}|площ\\p{L}{1,3})\\.?[ \\u00a0]?$");
    private static final int NEAR = 12;

    /** How the names of institutions and places begin. */
    private static final List<String> NO_PERSON = WORDS.words("no-person");

    private PersonNames() {}

    static List<Span> in(FieldText field, Span sentence) {
        List<Span> names = new ArrayList<>();
        List<Word> words = field.wordsIn(sentence);
        int i = 0;
        while (i + 1 < words.size()) {
            if (isName(field, words.get(i)) && follows(field, words, i) && isName(field, words.get(i + 1))) {
                int last = i + 2 < words.size() && follows(field, words, i + 1) && isName(field, words.get(i + 2))
                        ? i + 2
                        : i + 1;
                names.add(new Span(words.get(i).start(), words.get(last).end()));
                i = last;
            }
            i++;
        }
        return names;
    }

    /** The same, and surnames with initials: «Ткаченко М. І.», «М. Ткаченко»; none of streets and institutions. */
    static List<Span> withInitials(FieldText field, Span part) {
        List<Span> names = new ArrayList<>(in(field, part));
        Matcher matcher = INITIALS.matcher(field.text()).region(part.start(), part.end());
        while (matcher.find()) {
            Span name = new Span(matcher.start(), matcher.end());
            String before = field.text().substring(Math.max(0, name.start() - NEAR), name.start());
            List<Word> words = field.wordsIn(name);
            boolean person =
                    words.stream().filter(word -> word.text().length() > 1).allMatch(word -> isName(field, word));
            if (person && !NAMED_AFTER.matcher(before).find() && names.stream().noneMatch(name::overlaps)) {
                names.add(name);
            }
        }
        return names;
    }

    private static boolean isName(FieldText field, Word word) {
        boolean startsWithCapital =
                word.isCapitalised() && NAME.matcher(word.text()).matches();
        return startsWithCapital
                && !field.isInQuotes(word.start())
                && NO_PERSON.stream().noneMatch(word.lower()::startsWith);
    }

    private static boolean follows(FieldText field, List<Word> words, int i) {
        String between =
                field.text().substring(words.get(i).end(), words.get(i + 1).start());
        return " ".equals(between) || "\u00a0".equals(between);
    }
}
