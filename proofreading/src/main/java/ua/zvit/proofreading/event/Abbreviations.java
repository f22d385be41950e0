package ua.zvit.proofreading.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import ua.zvit.proofreading.mention.Numerals;
import ua.zvit.proofreading.text.Span;
import ua.zvit.proofreading.text.Word;
import ua.zvit.proofreading.text.WordLists;

/**
 * Abbreviations and clipped words that everyone knows («ЦНАП», «драмтеатр»), from {@code abbreviations.txt}, found
 * where their words are written out in full.
 */
final class Abbreviations {
    private static final WordLists WORDS = WordLists.of(Abbreviations.class);

    private static final int KEY = 3;
    private static final Set<String> LINKING = WORDS.set("linking");

    /** An abbreviation as the list writes it, with the beginnings of its words. */
    private record Entry(String abbreviation, List<String> words) {}

    /** Words written out, with what they are abbreviated to. */
    record Known(Span span, String abbreviation) {}

    private static final Map<String, List<Entry>> BY_FIRST = load();

    private Abbreviations() {}

    private static Map<String, List<Entry>> load() {
        Map<String, List<Entry>> entries = new HashMap<>();
        for (String line : WordLists.lines(Abbreviations.class, "abbreviations.txt")) {
            List<String> parts = List.of(line.split(" "));
            Entry entry = new Entry(parts.get(0), parts.subList(1, parts.size()));
            entries.computeIfAbsent(key(parts.get(1)), key -> new ArrayList<>()).add(entry);
        }
        return entries;
    }

    private static String key(String word) {
        return word.substring(0, Math.min(KEY, word.length()));
    }

    /** The beginnings by which the abbreviations themselves are known. */
    static List<String> beginnings() {
        return BY_FIRST.values().stream()
                .flatMap(List::stream)
                .map(Entry::abbreviation)
                .distinct()
                .toList();
    }

    static boolean mayBegin(Word word) {
        return BY_FIRST.containsKey(key(word.lower()));
    }

    /** The abbreviation whose words stand here one after the other, the longest first found. */
    static Optional<Known> at(List<Word> words, int first) {
        Known longest = null;
        for (Entry entry : BY_FIRST.getOrDefault(key(words.get(first).lower()), List.of())) {
            int end = end(entry.words(), words, first);
            if (end > 0 && (longest == null || end > longest.span().end())) {
                String name = entry.abbreviation().replace("=", "");
                longest = new Known(new Span(words.get(first).start(), end), name);
            }
        }
        return Optional.ofNullable(longest);
    }

    /** Where the last of the beginnings is met, 0 where one is missing. */
    private static int end(List<String> beginnings, List<Word> words, int first) {
        int met = 0;
        for (int i = first; i < words.size() && met < beginnings.size(); i++) {
            String lower = Numerals.plain(words.get(i).lower());
            if (lower.startsWith(beginnings.get(met))) {
                met++;
            } else if (!LINKING.contains(lower)) {
                return 0;
            }
            if (met == beginnings.size()) {
                return words.get(i).end();
            }
        }
        return 0;
    }
}
