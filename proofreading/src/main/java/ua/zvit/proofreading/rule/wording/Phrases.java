package ua.zvit.proofreading.rule.wording;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import ua.zvit.proofreading.reading.FieldText;
import ua.zvit.proofreading.text.Word;
import ua.zvit.proofreading.text.WordLists;

/**
 * A list of phrases to look for. A line reads {@code слово слов* = порада}; {@code *} stands for any ending, {@code ^}
 * for the ending of an adjective, {@code #} for a number, {@code а|б} for either word, {@code !слово} at the end for «not followed by».
 */
final class Phrases {

    private static final int KEY = 2;
    private static final Set<String> ADJECTIVE =
            Set.of("ий", "ого", "ому", "им", "ім", "ій", "ої", "ою", "у", "а", "е", "і", "их", "ими");

    /** A phrase found: its last word and what to write instead. */
    record Match(int last, String advice) {}

    private record Phrase(List<String> pattern, String unless, String advice) {}

    private final Map<String, List<Phrase>> byBeginning = new HashMap<>();

    static Phrases load(String resource) {
        Phrases phrases = new Phrases();
        WordLists.lines(Phrases.class, resource).forEach(phrases::add);
        return phrases;
    }

    private void add(String line) {
        int sign = line.indexOf('=');
        List<String> words =
                new ArrayList<>(Arrays.asList(line.substring(0, sign).trim().split(" ")));
        String last = words.get(words.size() - 1);
        String unless = last.startsWith("!") ? words.remove(words.size() - 1).substring(1) : "";
        Phrase phrase = new Phrase(words, unless, line.substring(sign + 1).trim());
        for (String first : words.get(0).split("\\|")) {
            byBeginning.computeIfAbsent(key(first), key -> new ArrayList<>()).add(phrase);
        }
    }

    private static String key(String word) {
        return word.substring(0, Math.min(KEY, word.length()));
    }

    /** The longest phrase that begins with this word. */
    Optional<Match> at(FieldText field, int index) {
        List<Word> words = field.words();
        List<Phrase> candidates = byBeginning.getOrDefault(key(words.get(index).lower()), List.of());
        Match best = null;
        for (Phrase phrase : candidates) {
            int last = index + phrase.pattern().size() - 1;
            if (last < words.size() && (best == null || last > best.last()) && matches(field, index, phrase)) {
                best = new Match(last, phrase.advice());
            }
        }
        return Optional.ofNullable(best);
    }

    private static boolean matches(FieldText field, int index, Phrase phrase) {
        List<Word> words = field.words();
        int size = phrase.pattern().size();
        for (int i = 0; i < size; i++) {
            if (!matches(words.get(index + i), phrase.pattern().get(i))
                    || i > 0 && !touch(field.text(), words.get(index + i - 1), words.get(index + i))) {
                return false;
            }
        }
        int next = index + size;
        return phrase.unless().isEmpty() || next >= words.size() || !matches(words.get(next), phrase.unless());
    }

    private static boolean touch(String text, Word one, Word two) {
        String between = text.substring(one.end(), two.start());
        return " ".equals(between) || "\u00a0".equals(between) || "  ".equals(between);
    }

    private static boolean matches(Word word, String pattern) {
        for (String option : pattern.split("\\|")) {
            if (fits(word, option)) {
                return true;
            }
        }
        return false;
    }

    private static boolean fits(Word word, String option) {
        String beginning = option.substring(0, option.length() - 1);
        return switch (option.charAt(option.length() - 1)) {
            case '#' -> word.isNumber();
            case '*' -> word.lower().startsWith(beginning);
            case '^' ->
                word.lower().startsWith(beginning)
                        && ADJECTIVE.contains(word.lower().substring(beginning.length()));
            default -> word.lower().equals(option);
        };
    }
}
