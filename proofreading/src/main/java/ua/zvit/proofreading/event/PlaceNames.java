package ua.zvit.proofreading.event;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import ua.zvit.proofreading.reading.FieldText;
import ua.zvit.proofreading.text.Word;
import ua.zvit.proofreading.text.WordLists;

/**
 * The towns, villages and countries that a report names, known by what stands before them («м.», «місті», «до міст»).
 * Two events do not become one because they share a town.
 */
final class PlaceNames {
    private static final WordLists WORDS = WordLists.of(PlaceNames.class);

    private static final Set<String> MARKERS = WORDS.set("place-markers");
    private static final Set<String> COUNTRIES = stems(WORDS.words("countries"));

    private static final Set<String> HOME = stems(WORDS.words("home"));

    private PlaceNames() {}

    private static Set<String> stems(List<String> words) {
        Set<String> stems = new HashSet<>();
        words.forEach(word -> stems.add(Synonyms.of(word)));
        return Set.copyOf(stems);
    }

    /** A country tells too little to keep two events apart. */
    static boolean isCountry(String stem) {
        return COUNTRIES.contains(stem);
    }

    /** A country abroad, told as a noun or an adjective: on one day, hardly two events have to do with the same one. */
    static boolean isForeign(String stem) {
        return COUNTRIES.contains(stem) && !HOME.contains(stem);
    }

    /** The stems of all places named in these texts. */
    static Set<String> in(List<FieldText> fields) {
        Set<String> stems = new HashSet<>(COUNTRIES);
        for (FieldText field : fields) {
            List<Word> words = field.words();
            for (int i = 1; i < words.size(); i++) {
                if (MARKERS.contains(words.get(i - 1).lower()) && words.get(i).isCapitalised()) {
                    addWithCompanions(field.text(), words, i, stems);
                }
            }
        }
        return stems;
    }

    /** «Ріо-де-Жанейро», «Біла Криниця», «Штутгарт і Дрезден». */
    private static void addWithCompanions(String text, List<Word> words, int at, Set<String> stems) {
        stems.add(Synonyms.of(words.get(at)));
        for (int i = at + 1; i < words.size() && i <= at + 3; i++) {
            String between = text.substring(words.get(i - 1).end(), words.get(i).start());
            boolean joined = "-".equals(between) || " ".equals(between) || "\u00a0".equals(between);
            boolean linking = "де".equals(words.get(i).lower())
                    || "і".equals(words.get(i).lower())
                    || "та".equals(words.get(i).lower());
            if (!joined || !linking && !words.get(i).isCapitalised()) {
                return;
            }
            if (!linking) {
                stems.add(Synonyms.of(words.get(i)));
            }
        }
    }
}
