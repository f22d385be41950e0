package ua.zvit.proofreading.event;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import ua.zvit.proofreading.spelling.Morphology;
import ua.zvit.proofreading.text.Apostrophes;
import ua.zvit.proofreading.text.Word;
import ua.zvit.proofreading.text.WordLists;

/**
 * What a word stands for when two tellings are compared: the class of words that tell the same of an event
 * («підписано», «укладено», from {@code synonyms.txt}), or else the beginning of its dictionary form, in which
 * «підписання», «підписати» and «підписаний» agree. So a reworded telling comes near the first one.
 */
final class Synonyms {

    private static final int ROOT = 6;
    private static final int LONGEST_BEGINNING = 14;
    private static final int REMEMBERED = 20_000;
    private static final Map<String, String> BY_BEGINNING = new HashMap<>();
    private static final Set<String> SORTS = new HashSet<>();
    private static final Map<String, String> KNOWN = new ConcurrentHashMap<>();

    static {
        Abbreviations.beginnings().forEach(beginning -> BY_BEGINNING.put(beginning, beginning.replace("=", "")));
        load();
    }

    private Synonyms() {}

    private static void load() {
        WordLists lists = WordLists.of(Synonyms.class, "synonyms.txt");
        lists.lines("words").forEach(Synonyms::add);
        lists.lines("sorts").forEach(line -> SORTS.add(add(line)));
    }

    /** @return the first of the beginnings, which stands for all of them */
    private static String add(String line) {
        List<String> beginnings = List.of(line.split(" "));
        beginnings.forEach(beginning -> BY_BEGINNING.put(beginning, beginnings.get(0)));
        return beginnings.get(0);
    }

    static String of(Word word) {
        return of(word.text());
    }

    static String of(String form) {
        if (KNOWN.size() > REMEMBERED) {
            KNOWN.clear();
        }
        return KNOWN.computeIfAbsent(form, Synonyms::read);
    }

    /** Whether this is what {@link #of} gives for a word that names a sort of events. */
    static boolean isSort(String sense) {
        return SORTS.contains(sense);
    }

    private static String read(String form) {
        String listed = listed(form);
        return listed == null ? root(form) : listed;
    }

    /** Whether the list of synonyms knows the word. */
    static boolean isListed(Word word) {
        return listed(word.text()) != null;
    }

    private static String listed(String form) {
        String lower = Apostrophes.plain(form.toLowerCase(Locale.ROOT));
        String whole = BY_BEGINNING.get("=" + lower);
        if (whole != null) {
            return whole;
        }
        for (int length = Math.min(LONGEST_BEGINNING, lower.length()); length > 1; length--) {
            String sense = BY_BEGINNING.get(lower.substring(0, length));
            if (sense != null) {
                return sense;
            }
        }
        return null;
    }

    /** Of a word that the dictionary does not know, a letter less: its ending may be part of it. Unknown names stay whole. */
    private static String root(String form) {
        Optional<String> lemma = Morphology.lemma(form);
        String lower = lemma.orElse(form).toLowerCase(Locale.ROOT);
        int length = lemma.isPresent() ? ROOT : ROOT - 1;
        boolean name = lemma.isEmpty() && Character.isUpperCase(form.charAt(0));
        return lower.length() > ROOT && !name ? lower.substring(0, length) : Word.stem(lower);
    }
}
