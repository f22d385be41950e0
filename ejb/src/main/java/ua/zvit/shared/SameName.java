package ua.zvit.shared;

import java.util.Locale;

/**
 * A name as it is compared: letters composed, case, kinds of spaces, dashes, quotes and apostrophes aside. Two names of one
 * thing in two files differ in nothing else.
 */
public final class SameName {
    private SameName() {}

    /** @return equal for names that people take for the same; empty for null */
    public static String of(String name) {
        return name == null
                ? ""
                : PlainText.composed(name)
                        .replaceAll("[\\s\\p{Z}\u200b\u2060\ufeff]+", " ")
                        .replaceAll(" ?[\\p{Pd}\u2212\u00ad] ?", "-")
                        .replaceAll("[«»„“”\u201f]", "\"")
                        .replaceAll("[ʼ’‘`\u02b9\u2032]", "'")
                        .strip()
                        .toLowerCase(Locale.ROOT);
    }
}
