package ua.zvit.report.values.comment;

import java.util.Objects;
import java.util.OptionalInt;

/**
 * A passage of a text that somebody has marked, found again after the text was edited: the same words, and of several such
 * places the one whose surroundings are most like those that were, then the one nearest to where it was.
 *
 * @param quote the words; never empty
 * @param before what stood before them, as far as it was kept
 * @param after what stood after them
 * @param at where they began, in characters of the text without mark-up
 */
public record MarkedPassage(String quote, String before, String after, int at) {
    /** In characters. */
    public static final int LONGEST_QUOTE = 1_000;

    /** How much of the surroundings is kept on each side, in characters. */
    public static final int SURROUNDINGS = 60;

    public MarkedPassage {
        before = Objects.toString(before, "");
        after = Objects.toString(after, "");
    }

    /**
     * @param text without mark-up
     * @return where it begins now; empty when its words are no longer there
     */
    public OptionalInt in(String text) {
        int best = -1;
        int alike = -1;
        for (int start = text.indexOf(quote); start >= 0; start = text.indexOf(quote, start + 1)) {
            int like = likeness(text, start);
            if (like > alike || like == alike && Math.abs(start - at) < Math.abs(best - at)) {
                best = start;
                alike = like;
            }
        }
        return best < 0 ? OptionalInt.empty() : OptionalInt.of(best);
    }

    private int likeness(String text, int start) {
        int end = start + quote.length();
        int same = 0;
        for (int back = 1; back <= before.length() && back <= start; back++) {
            if (before.charAt(before.length() - back) != text.charAt(start - back)) {
                break;
            }
            same++;
        }
        for (int on = 0; on < after.length() && end + on < text.length(); on++) {
            if (after.charAt(on) != text.charAt(end + on)) {
                break;
            }
            same++;
        }
        return same;
    }

    /** @return the same with what stands around it in that text; what was sent of that may be anything */
    public MarkedPassage settledIn(String text, int start) {
        int end = start + quote.length();
        return new MarkedPassage(
                quote,
                text.substring(Math.max(0, start - SURROUNDINGS), start),
                text.substring(end, Math.min(text.length(), end + SURROUNDINGS)),
                start);
    }
}
