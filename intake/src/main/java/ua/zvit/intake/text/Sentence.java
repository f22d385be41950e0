package ua.zvit.intake.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a text breaks off and where it ends: a point may also shorten a word before a name («у м. Матера»). */
public final class Sentence {
    private static final WordLists WORDS = WordLists.of(Sentence.class);
    private static final Pattern END = Pattern.compile("[.!?:;…][»\")]*\\s*$");
    private static final Pattern SHORTENED = Pattern.compile("(?:^|[\\s\\u00a0«(])(\\p{L}+)\\.\\s*$");
    private static final Pattern FIGURE = Pattern.compile("\\d[\\s\\u00a0]*$");

    private Sentence() {}

    /** @return whether nothing of the last sentence is missing; after «м.» or an initial the name is, after «5 м.» not */
    public static boolean isEnded(String text) {
        if (!END.matcher(text).find()) {
            return false;
        }
        Matcher shortened = SHORTENED.matcher(text);
        return !shortened.find()
                || !isBeforeName(shortened.group(1))
                || FIGURE.matcher(text.substring(0, shortened.start(1))).find();
    }

    /**
     * @param before a line, or what stands on a page before its end
     * @return what stands between it and what goes on with it: nothing inside a word or a web address, else a blank
     */
    public static String joint(String before, String next) {
        boolean word = before.matches("(?s).*\\p{L}[-–]");
        boolean address = before.matches("(?s).*(?:https?://|www\\.)\\S*[/?&=#_-]") && next.matches("(?s)[a-z0-9%].*");
        return word || address ? "" : " ";
    }

    private static boolean isBeforeName(String word) {
        boolean initial = word.length() == 1 && Character.isUpperCase(word.charAt(0));
        return initial || WORDS.any("before-name").matcher(word).matches();
    }
}
