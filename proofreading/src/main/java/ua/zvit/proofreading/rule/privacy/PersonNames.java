package ua.zvit.proofreading.rule.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import ua.zvit.proofreading.reading.FieldText;
import ua.zvit.proofreading.text.Span;
import ua.zvit.proofreading.text.Word;
import ua.zvit.proofreading.text.WordLists;

/** Names of persons as far as their form tells: two or three capitalised Cyrillic words in a row, none after «вул.». */
final class PersonNames {
    private static final WordLists WORDS = WordLists.of(PersonNames.class);

    private static final Pattern NAME = Pattern.compile("\\p{IsCyrillic}[\\p{IsCyrillic}'’ʼ]{2,24}");

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
