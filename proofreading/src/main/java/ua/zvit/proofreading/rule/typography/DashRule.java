package ua.zvit.proofreading.rule.typography;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ua.zvit.proofreading.Severity;
import ua.zvit.proofreading.reading.FieldText;
import ua.zvit.proofreading.rule.Findings;
import ua.zvit.proofreading.rule.PatternRule;
import ua.zvit.proofreading.spelling.Morphology;

/**
 * A hyphen between words where a dash belongs, or a dash glued to its words. Suspended hyphens («фото- і відеозйомка»,
 * «Jugend- & Kultur») and joined names («Штутгарт–Хмельницький») are right. Ranges of numbers are
 * {@link RangeDash}'s part.
 */
public class DashRule extends PatternRule {

    private static final String B = "[ \\u00a0]";
    private static final Pattern PATTERN = Pattern.compile("(?<=[^\\s\\u00a0])" + B + "[-‑−]" + B + "(?=[^\\s\\u00a0])"
            + "|(?<=[\\p{L}\\p{N})»”\"])-" + B + "(?=[\\p{L}«„\"(])"
            + "|(?<=[\\p{L}\\p{N})»”\".])" + B + "-(?=[\\p{L}«„\"(])"
            + "|(?<=\\p{Ll})[—–](?=\\p{Ll})|(?<=\\p{Ll}{3})-(?=це(?!\\p{L}))"
            + "|(?<=\\d)(?:" + B + "-|-" + B + ")(?=\\d)|" + B + "{0,2}(?<!-)--(?!-)" + B + "{0,2}(?=[\\p{L}\\p{N}«])"
            + "|(?<=[\\p{L}»)])[—–]" + B + "|(?<=[\\p{L}»)])" + B + "[—–](?=[\\p{L}«])"
            + "|(?<=\\p{Ll}о)" + B + "[–—]" + B + "(?=\\p{Ll}{4})");
    private static final Set<String> WEEKDAYS = Set.of("пн", "вт", "ср", "чт", "пт", "сб", "нд");
    private static final Pattern YEARS = Pattern.compile("((?:19|20)\\d{2})\\D{3}((?:19|20)\\d{2})(?!\\d)");
    private static final int YEAR = 4;
    private static final int LONGEST_WORD = 40;
    private static final int SHORTEST = 3;
    private static final Set<String> JOINING = Set.of("і", "й", "та", "або", "чи", "und", "and", "or", "oder");

    private final PatternRule ranges = new RangeDash();

    @Override
    public String id() {
        return "typography.dash";
    }

    @Override
    public Severity severity() {
        return Severity.WARNS;
    }

    @Override
    public void check(FieldText field, Findings findings) {
        super.check(field, findings);
        ranges.check(field, findings);
    }

    @Override
    protected Pattern pattern() {
        return PATTERN;
    }

    @Override
    protected Optional<String> replacement(FieldText field, Matcher match) {
        boolean suspended = match.group().startsWith("-") && JOINING.contains(wordAfter(field.text(), match.end()));
        if (match.group().length() == 1 && isWeekday(wordAfter(field.text(), match.end()))) {
            return Optional.empty();
        }
        boolean between = match.group().startsWith("–") && field.isInDate(match.start());
        boolean numbers = Character.isDigit(field.text().charAt(match.end()))
                && match.start() > 0
                && Character.isDigit(field.text().charAt(match.start() - 1))
                && (match.group().length() == 2 || isYears(field.text(), match));
        if (isCompound(field.text(), match)) {
            return Optional.of("-");
        }
        boolean spacedDash =
                match.group().length() == 3 && "–—".indexOf(match.group().charAt(1)) >= 0;
        if (spacedDash) {
            return Optional.empty();
        }
        return suspended || between ? Optional.empty() : Optional.of(numbers ? "–" : " – ");
    }

    /** «2021 - 2027»: years from and to. */
    private static boolean isYears(String text, Matcher match) {
        String around =
                text.substring(Math.max(0, match.start() - YEAR), Math.min(text.length(), match.end() + YEAR + 1));
        Matcher years = YEARS.matcher(around);
        return match.start() >= YEAR
                && years.lookingAt()
                && Integer.parseInt(years.group(1)) < Integer.parseInt(years.group(2));
    }

    /** «пн–пт»: a range. */
    private static boolean isWeekday(String word) {
        return WEEKDAYS.contains(word);
    }

    /** «плодово – ягідні»: one word that the dictionary knows with a hyphen. */
    private static boolean isCompound(String text, Matcher match) {
        int start = match.start();
        while (start > 0 && match.start() - start < LONGEST_WORD && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        int end = match.end();
        while (end < text.length() && end - match.end() < LONGEST_WORD && Character.isLetter(text.charAt(end))) {
            end++;
        }
        String first = text.substring(start, match.start());
        return first.endsWith("о")
                && first.length() > SHORTEST
                && Morphology.knows(first + "-" + text.substring(match.end(), end));
    }

    private static String wordAfter(String text, int from) {
        int end = from;
        while (end < text.length() && end - from < 6 && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return text.substring(from, end);
    }

    /** The words on both sides belong to the finding, a bare hyphen tells nothing. */
    @Override
    protected void report(FieldText field, Matcher match, String fix, Findings findings) {
        String text = field.text();
        int start = match.start();
        while (start > 0 && match.start() - start < LONGEST_WORD && !isBlank(text.charAt(start - 1))) {
            start--;
        }
        int end = match.end();
        while (end < text.length() && end - match.end() < LONGEST_WORD && !isBlank(text.charAt(end))) {
            end++;
        }
        String fixed = text.substring(start, match.start()) + fix + text.substring(match.end(), end);
        findings.report(field.place(start, end, fixed), text.substring(start, end), fixed);
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || c == '\u00a0';
    }
}
