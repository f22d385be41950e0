package ua.zvit.proofreading.rule.wording;

import java.util.List;
import java.util.regex.Pattern;
import ua.zvit.proofreading.text.WordLists;

/**
 * Turns that need more than a list of words, a pattern a line: {@code взірець = порада}; {@code _} stands for a blank,
 * {@code ~} for the rest of a word. Patterns are bounded.
 */
final class TurnPatterns {

    /** A pattern with what to write instead. */
    record Turn(Pattern pattern, String advice) {}

    private TurnPatterns() {}

    static List<Turn> load(String resource) {
        return WordLists.lines(TurnPatterns.class, resource).stream()
                .map(TurnPatterns::turn)
                .toList();
    }

    private static Turn turn(String line) {
        int sign = line.lastIndexOf(" = ");
        String pattern = line.substring(0, sign).replace("_", "[ \\u00a0]").replace("~", "\\p{L}{0,6}");
        return new Turn(Pattern.compile("(?iu)(?=\\p{L})(?<!\\p{L})(?:" + pattern + ")"), line.substring(sign + 3));
    }
}
