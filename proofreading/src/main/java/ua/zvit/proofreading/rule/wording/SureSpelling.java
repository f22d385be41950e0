package ua.zvit.proofreading.rule.wording;

import java.util.Locale;
import ua.zvit.proofreading.text.Apostrophes;

/**
 * Tells a slip that can have meant but one word from a guess. Two letters in each other's place, a doubled one, a forgotten
 * apostrophe, hyphen or soft sign, a letter of the Russian alphabet's sound: these leave the word as it is. Where a letter
 * is missing or another one («поект», «щебня»), the nearest word of the dictionary need not be the one that was meant.
 */
final class SureSpelling {

    private static final String FROM = "ыэёъиіїєе";
    private static final String INTO = "ииееііііе";

    private SureSpelling() {}

    static boolean is(String written, String right) {
        String one = written.toLowerCase(Locale.ROOT);
        String other = right.toLowerCase(Locale.ROOT);
        return bare(one).equals(bare(other)) || isSwapped(one, other);
    }

    /** The word without what is easily forgotten, like letters folded, doubled ones single. */
    private static String bare(String word) {
        StringBuilder bare = new StringBuilder();
        for (char letter : Apostrophes.plain(word).toCharArray()) {
            int at = FROM.indexOf(letter);
            char folded = at < 0 ? letter : INTO.charAt(at);
            boolean silent = letter == '\'' || letter == '-' || letter == 'ь';
            if (!silent && (bare.isEmpty() || bare.charAt(bare.length() - 1) != folded)) {
                bare.append(folded);
            }
        }
        return bare.toString();
    }

    private static boolean isSwapped(String one, String other) {
        if (one.length() != other.length()) {
            return false;
        }
        int i = 0;
        while (i < one.length() && one.charAt(i) == other.charAt(i)) {
            i++;
        }
        return i + 1 < one.length()
                && one.charAt(i) == other.charAt(i + 1)
                && one.charAt(i + 1) == other.charAt(i)
                && one.substring(i + 2).equals(other.substring(i + 2));
    }
}
