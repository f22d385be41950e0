package ua.zvit.proofreading.event;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import ua.zvit.proofreading.Finding;
import ua.zvit.proofreading.text.Word;

/** Words that carry no meaning for telling events apart, and words that every report repeats: {@code event-words.txt}. */
final class Vocabulary {

    private static final Map<String, Set<String>> LISTS = load();
    private static final Set<String> COMMON_STEMS =
            LISTS.get("common").stream().map(Synonyms::of).collect(Collectors.toUnmodifiableSet());

    private Vocabulary() {}

    private static Map<String, Set<String>> load() {
        Map<String, Set<String>> lists = new HashMap<>();
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(Finding.class.getResourceAsStream("event-words.txt"), StandardCharsets.UTF_8))) {
            String list = "";
            for (String line :
                    reader.lines().filter(text -> !text.startsWith("//")).toList()) {
                if (line.startsWith("[")) {
                    list = line.substring(1, line.length() - 1);
                } else {
                    lists.computeIfAbsent(list, key -> new HashSet<>()).addAll(List.of(line.split(" ")));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lists;
    }

    static boolean carriesMeaning(Word word) {
        return word.text().length() > 2
                && !Character.isDigit(word.text().charAt(0))
                && !LISTS.get("empty").contains(word.lower());
    }

    /** What a «День …» can be of, or any capitalised word. */
    static boolean isHoliday(Word word) {
        return word.isCapitalised() && carriesMeaning(word)
                || LISTS.get("holidays").stream().anyMatch(word.lower()::startsWith);
    }

    /** What bears a name in quotes that tells it from its like: a camp, a contest, a school. */
    static boolean bearsTitle(Word word) {
        return LISTS.get("titled").stream().anyMatch(word.lower()::startsWith);
    }

    /** What a town has several of and tells by number: schools, kindergartens, surgeries. */
    static boolean isNumbered(Word word) {
        return LISTS.get("numbered").stream().anyMatch(word.lower()::startsWith);
    }

    static boolean isCommon(String stem) {
        return COMMON_STEMS.contains(stem);
    }
}
