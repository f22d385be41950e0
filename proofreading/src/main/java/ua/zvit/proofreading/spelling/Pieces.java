package ua.zvit.proofreading.spelling;

import java.util.ArrayList;
import java.util.List;

/**
 * Makes of any paragraph what LanguageTool gets through quickly. Its tokenizer and some of its rules take time by the
 * square of a run without spaces and of a sentence: two thousand hyphens cost a second, seven thousand half a minute. So a
 * run of equal signs and a «word» that is none are blanked out, length by length, so that offsets stay; and a paragraph is
 * cut where a sentence ends, or else a word.
 */
final class Pieces {
    /** The longest paragraph of the corpus has 1,500 characters. */
    private static final int LONGEST = 2_000;

    /** Longer than any word and nearly any address. */
    private static final int LONGEST_RUN = 150;

    private static final int LONGEST_REPETITION = 16;

    private Pieces() {}

    static List<Piece> of(String paragraph) {
        String harmless = harmless(paragraph);
        List<Piece> pieces = new ArrayList<>();
        int start = 0;
        while (start < harmless.length()) {
            int end = end(harmless, start);
            pieces.add(new Piece(start, harmless.substring(start, end)));
            start = end;
        }
        return pieces;
    }

    private static int end(String text, int start) {
        int most = start + LONGEST;
        if (most >= text.length()) {
            return text.length();
        }
        int word = most;
        for (int i = most; i > start + LONGEST / 2; i--) {
            if (Character.isWhitespace(text.charAt(i - 1))) {
                if (i > 1 && ".!?…".indexOf(text.charAt(i - 2)) >= 0) {
                    return i;
                }
                word = word == most ? i : word;
            }
        }
        return word;
    }

    private static String harmless(String text) {
        char[] signs = text.toCharArray();
        int run = 0;
        int repetition = 0;
        for (int i = 0; i <= signs.length; i++) {
            boolean ends = i == signs.length || Character.isWhitespace(signs[i]);
            if (ends) {
                blankLong(signs, run, i, LONGEST_RUN);
                run = i + 1;
            }
            if (ends || signs[i] != signs[repetition]) {
                blankLong(signs, repetition, i, LONGEST_REPETITION);
                repetition = ends ? i + 1 : i;
            }
        }
        return new String(signs);
    }

    private static void blankLong(char[] signs, int from, int to, int longest) {
        for (int i = from; to - from > longest && i < to; i++) {
            signs[i] = ' ';
        }
    }
}
