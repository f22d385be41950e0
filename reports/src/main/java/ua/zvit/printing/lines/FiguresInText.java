package ua.zvit.printing.lines;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Figures among words: digits, in groups of three as people write amounts («1 234 567,8»), with decimals or as a date. No line
 * may end inside one, whatever blank stands between its groups. What stands within a code, an address or a word is none, and
 * more groups than an amount can have are a row of figures.
 */
public final class FiguresInText {

    private static final String BLANK = "[ \u00A0\u202F]";

    /**
     * An amount of hryvnias has at most five groups; more digits without groups are a number of an account. That a digit comes
     * next is asked first: it is the quickest no for most places of a text.
     */
    private static final Pattern FIGURE = Pattern.compile("(?=\\d)(?<![\\p{L}\\d/_=:@])(?<![\\p{L}\\d]-)(?<!\\d[.,])"
            + "(?:(?<!\\d" + BLANK + "(?=\\d{3}(?!\\d)))\\d{1,3}(?:" + BLANK + "\\d{3}){1,4}(?!\\d)(?!" + BLANK
            + "\\d{3}(?!\\d))"
            + "|\\d{1,15}(?!\\d))(?:[.,]\\d+)*");

    /** Wider than any figure in groups. */
    private static final int FURTHEST = 40;

    /**
     * Where a figure stands.
     *
     * @param from index of its first digit
     * @param to index after its last
     */
    public record Span(int from, int to) {}

    private FiguresInText() {}

    /** @return from the beginning of the text to its end */
    public static List<Span> in(CharSequence text) {
        List<Span> spans = new ArrayList<>();
        Matcher figures = FIGURE.matcher(text);
        while (figures.find()) {
            spans.add(new Span(figures.start(), figures.end()));
        }
        return spans;
    }

    /** Whether the character before the index is a blank between two groups of one figure. */
    static boolean joins(String text, int index) {
        int blank = index - 1;
        if (blank < 1 || !isDigit(text.charAt(blank - 1)) || !isDigit(text.charAt(index))) {
            return false;
        }
        int first = blank;
        while (first > Math.max(0, blank - FURTHEST) && isPart(text.charAt(first - 1))) {
            first--;
        }
        Matcher figures = FIGURE.matcher(text)
                .region(first, Math.min(text.length(), index + FURTHEST))
                .useTransparentBounds(true);
        while (figures.find() && figures.start() < blank) {
            if (figures.end() > index) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPart(char character) {
        return isDigit(character) || character == ' ' || character == '\u00A0' || character == '\u202F';
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }
}
