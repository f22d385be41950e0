package ua.zvit.proofreading.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import ua.zvit.proofreading.text.Word;
import ua.zvit.proofreading.text.WordLists;

/** Words that carry no meaning for telling events apart, and words that every report repeats: {@code words.txt}. */
final class Vocabulary {

    private static final WordLists WORDS = WordLists.of(Vocabulary.class);
    private static final Set<String> EMPTY = WORDS.set("empty");
    private static final Set<String> HOLIDAYS = WORDS.set("holidays");
    private static final Set<String> TITLED = WORDS.set("titled");
    private static final List<List<String>> SPORTS =
            WORDS.lines("sports").stream().map(line -> List.of(line.split(" "))).toList();
    private static final Set<String> NUMBERED = WORDS.set("numbered");
    private static final Set<String> COMMON_STEMS =
            WORDS.words("common").stream().map(Synonyms::of).collect(Collectors.toUnmodifiableSet());

    private Vocabulary() {}

    static boolean carriesMeaning(Word word) {
        return word.text().length() > 2 && !Character.isDigit(word.text().charAt(0)) && !EMPTY.contains(word.lower());
    }

    /** What a «День …» can be of, or any capitalised word. */
    static boolean isHoliday(Word word) {
        return word.isCapitalised() && carriesMeaning(word) || HOLIDAYS.stream().anyMatch(word.lower()::startsWith);
    }

    /** What bears a name in quotes that tells it from its like: a camp, a contest, a school. */
    static boolean bearsTitle(Word word) {
        return TITLED.stream().anyMatch(word.lower()::startsWith);
    }

    /** The kind of sport that the word tells, in whatever form. */
    static Optional<String> sport(Word word) {
        return SPORTS.stream()
                .filter(kind -> kind.stream().anyMatch(word.lower()::startsWith))
                .map(kind -> kind.get(0))
                .findFirst();
    }

    /** What a town has several of and tells by number: schools, kindergartens, surgeries. */
    static boolean isNumbered(Word word) {
        return NUMBERED.stream().anyMatch(word.lower()::startsWith);
    }

    static boolean isCommon(String stem) {
        return COMMON_STEMS.contains(stem);
    }
}
