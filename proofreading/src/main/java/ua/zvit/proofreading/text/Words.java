package ua.zvit.proofreading.text;

import java.util.ArrayList;
import java.util.List;

/** Cuts a text into words in one pass. */
public final class Words {

    /** A longer run of letters is no word; it is cut, so that hostile text stays cheap for every rule. */
    private static final int LONGEST = 120;

    private Words() {}

    public static List<Word> in(String text) {
        List<Word> words = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean inside = i < text.length() && isPart(text, i);
            if (start >= 0 && (!inside || i - start >= LONGEST)) {
                words.add(Word.of(text, start, i));
                start = -1;
            }
            if (start < 0 && inside && isLetterOrDigit(text.charAt(i))) {
                start = i;
            }
        }
        return List.copyOf(words);
    }

    private static boolean isPart(String text, int i) {
        char c = text.charAt(i);
        return isLetterOrDigit(c) || isMark(c) || Apostrophes.isAt(text, i);
    }

    private static boolean isLetterOrDigit(char c) {
        return Character.isLetterOrDigit(c);
    }

    private static boolean isMark(char c) {
        return Character.getType(c) == Character.NON_SPACING_MARK;
    }
}
