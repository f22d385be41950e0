package ua.zvit.proofreading.text;

import java.util.Locale;

/**
 * A run of letters and digits, with inner apostrophes; hyphens part words.
 *
 * @param lower in lower case and with «'» for whatever was typed as an apostrophe
 * @param stem what remains of the lower-case word without its ending, equal for most forms of one word
 */
public record Word(int start, int end, String text, String lower, String stem) {

    static Word of(String source, int start, int end) {
        String text = source.substring(start, end);
        String lower = Apostrophes.plain(text.toLowerCase(Locale.ROOT));
        return new Word(start, end, text, lower, Stem.of(lower));
    }

    /** The stem of a lower-case word. */
    public static String stem(String lower) {
        return Stem.of(lower);
    }

    public Span span() {
        return new Span(start, end);
    }

    public boolean isCapitalised() {
        return Character.isUpperCase(text.charAt(0));
    }

    public boolean isUpperCase() {
        return text.length() > 1 && text.equals(text.toUpperCase(Locale.ROOT)) && Character.isLetter(text.charAt(0));
    }

    public boolean isNumber() {
        return Character.isDigit(text.charAt(0)) && text.chars().allMatch(Character::isDigit);
    }

    public boolean isLatin() {
        return text.chars()
                .filter(Character::isLetter)
                .allMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN);
    }
}
