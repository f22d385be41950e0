package ua.zvit.proofreading.mention;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ua.zvit.proofreading.text.Apostrophes;
import ua.zvit.proofreading.text.WordLists;

/**
 * Numerals spelt out, in all their cases, and collective ones («сорока двом», «дванадцятьма», «семеро»): what each word is
 * worth. Ordinals are read apart, because they tell which one and not how many («четвертий ліцей» is «ліцей № 4»).
 */
public final class Numerals {
    private static final WordLists WORDS = WordLists.of(Numerals.class);

    private static final int TEN = 10;
    private static final int HUNDRED = 100;
    private static final Map<String, Integer> CARDINALS = cardinals();
    private static final List<String> ORDINALS = WORDS.words("ordinals");
    private static final String ADJECTIVE = String.join("|", WORDS.words("ordinal-endings"));

    private Numerals() {}

    private static Map<String, Integer> cardinals() {
        Map<String, Integer> words = new HashMap<>();
        for (String line : WORDS.lines("cardinals")) {
            List<String> forms = List.of(line.split(" "));
            forms.subList(1, forms.size()).forEach(form -> words.put(form, Integer.valueOf(forms.get(0))));
        }
        for (String line : WORDS.lines("regular-cardinals")) {
            String[] stem = line.split(" ");
            WORDS.words("cardinal-endings").forEach(ending -> words.put(stem[1] + ending, Integer.valueOf(stem[0])));
        }
        return Map.copyOf(words);
    }

    public static String plain(String lower) {
        return Apostrophes.plain(lower);
    }

    /** What the word is worth, 0 where it is no numeral. */
    public static int of(String lower) {
        return CARDINALS.getOrDefault(plain(lower), 0);
    }

    /** «десятки», «сотень»: how many one of them is, 0 where the word is none. */
    public static int group(String lower) {
        if (lower.startsWith("десятк") || "десяток".equals(lower)) {
            return TEN;
        }
        return lower.startsWith("сотн") || "сотень".equals(lower) ? HUNDRED : 0;
    }

    /** «четвертого» is 4; 0 where the word is no ordinal. */
    public static int ordinal(String lower) {
        String word = plain(lower);
        for (int i = 0; i < ORDINALS.size(); i++) {
            String stem = ORDINALS.get(i);
            if (word.startsWith(stem) && word.substring(stem.length()).matches(ADJECTIVE)) {
                return i + 1;
            }
        }
        return 0;
    }
}
