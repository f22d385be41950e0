package ua.zvit.report.domain.comment;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.Fault;
import ua.zvit.shared.PlainText;
import ua.zvit.shared.ZvitException;

/**
 * The words of a comment: plain, not empty, not endless. «@» at the beginning of a word names a colleague, by full name or
 * login name; whoever is not known is told to the writer, so that nobody waits for an answer of nobody.
 */
public final class CommentText {
    private static final int LONGEST = 2_000;
    private static final Pattern NAMING = Pattern.compile("(?<![\\p{L}\\p{N}.])@(?=\\p{L})");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}.'’ʼ_-]+");

    private static final String JOINING = "._-'’ʼ";

    private final String measure;
    private final String words;

    /**
     * @param measure number of the measure, for faults
     * @throws ZvitException {@code COMMENT-INVALID}
     */
    public CommentText(String measure, String written) {
        this.measure = measure;
        this.words = written == null ? "" : PlainText.composed(written).strip();
        if (words.isEmpty()) {
            throw invalid("comment-empty");
        }
        if (words.length() > LONGEST) {
            throw invalid("text-too-long", LONGEST);
        }
    }

    public String words() {
        return words;
    }

    /**
     * @param colleagues login name by what they may be called
     * @return login names of those who are named
     * @throws ZvitException {@code COMMENT-INVALID} for a name that nobody has
     */
    public Set<String> named(List<Map.Entry<String, String>> colleagues) {
        Set<String> named = new TreeSet<>();
        Matcher naming = NAMING.matcher(words);
        while (naming.find()) {
            String rest = words.substring(naming.end());
            String called = colleagues.stream()
                    .map(Map.Entry::getKey)
                    .filter(name -> begins(rest, name))
                    .max(Comparator.comparingInt(String::length))
                    .orElseThrow(() -> invalid("colleague-unknown", word(rest)));
            colleagues.stream()
                    .filter(colleague -> colleague.getKey().equalsIgnoreCase(called))
                    .map(Map.Entry::getValue)
                    .forEach(named::add);
        }
        return named;
    }

    private static boolean begins(String text, String name) {
        int end = name.length();
        return !name.isEmpty()
                && text.length() >= end
                && plain(text.substring(0, end)).equals(plain(name))
                && !goesOn(text, end);
    }

    /** A login name of which this is only the beginning («olena.koval») is not taken for a shorter one. */
    private static boolean goesOn(String text, int end) {
        boolean joined = end < text.length() && JOINING.indexOf(text.charAt(end)) >= 0;
        int next = joined ? end + 1 : end;
        return next < text.length() && Character.isLetterOrDigit(text.charAt(next));
    }

    /** Whatever apostrophe a keyboard has. */
    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replace('’', '\'').replace('ʼ', '\'');
    }

    private static String word(String rest) {
        return Optional.of(WORD.matcher(rest))
                .filter(Matcher::lookingAt)
                .map(Matcher::group)
                .orElse(rest);
    }

    private ZvitException invalid(String code, Object... args) {
        return new ZvitException(ErrorCode.COMMENT_INVALID, List.of(Fault.at(measure, "text", code, args)));
    }
}
