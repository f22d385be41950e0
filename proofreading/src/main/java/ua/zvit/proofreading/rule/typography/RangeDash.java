package ua.zvit.proofreading.rule.typography;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ua.zvit.proofreading.Severity;
import ua.zvit.proofreading.reading.FieldText;
import ua.zvit.proofreading.rule.PatternRule;
import ua.zvit.proofreading.text.WordLists;

/**
 * A hyphen in a range of numbers or dates: «18-21 березня», «2021-2025». Telephone numbers, numbers of documents and
 * codes keep theirs. A part of {@link DashRule}.
 */
final class RangeDash extends PatternRule {
    private static final WordLists WORDS = WordLists.of(RangeDash.class);

    private static final String MONTH = "[сСлЛбБкКтТчЧвВжЖгГ]\\p{L}{4,9}";
    private static final Pattern PATTERN =
            Pattern.compile("(?<![\\p{L}\\p{N}.,/()№-])(?<!№[ \\u00a0])(?<!\\)[ \\u00a0])"
                    + "(\\d{1,2}\\.\\d{1,2}(?:\\.\\d{4})?|\\d{1,2}[:.]\\d{2}|\\d{1,4}(?:,\\d)?)-"
                    + "(\\d{1,2}\\.\\d{1,2}\\.\\d{4}|\\d{1,2}[:.]\\d{2}|\\d{1,4}(?:,\\d)?)(?![\\p{L}\\p{N}/-]|[.,]\\d)"
                    + "|(?<![\\p{L}\\p{N}])\\d{1,2}[ \\u00a0]" + MONTH + "(?:[ \\u00a0]\\d{4}(?:[ \\u00a0]року)?)?"
                    + "-\\d{1,2}[ \\u00a0]" + MONTH
                    + "|(?<![\\p{L}\\p{N}-])(?:січ|лют|бер|кві|тра|чер|лип|сер|вер|жов|лис|гру)\\p{L}{2,7}-"
                    + "(?:січ|лют|бер|кві|тра|чер|лип|сер|вер|жов|лис|гру)\\p{L}{2,7}");

    private static final int LONGEST_WORD = 16;
    private static final Pattern CODE =
            Pattern.compile("(?iu)(?<!\\p{L})" + WORDS.anyOf("codes") + "[ \\u00a0:]{1,2}$");

    @Override
    public String id() {
        return "typography.dash";
    }

    @Override
    public Severity severity() {
        return Severity.WARNS;
    }

    @Override
    protected Pattern pattern() {
        return PATTERN;
    }

    @Override
    protected Optional<String> replacement(FieldText field, Matcher match) {
        String written = match.group();
        if (match.group(1) != null && (descends(match, field) || isCode(match, field))) {
            return Optional.empty();
        }
        boolean spaced = match.group(1) == null && Character.isDigit(written.charAt(0));
        return Optional.of(written.replace("-", spaced ? " – " : "–"));
    }

    /** «маршрут 12-14», «код 45-12»: the word before says that the hyphen belongs to a name. */
    private static boolean isCode(Matcher match, FieldText field) {
        String before = field.text().substring(Math.max(0, match.start() - LONGEST_WORD), match.start());
        return CODE.matcher(before).find();
    }

    /** «76-21» is no range unless it is read as a date. */
    private static boolean descends(Matcher match, FieldText field) {
        boolean date = field.isInDate(match.start());
        if (date || (match.group(1) + match.group(2)).matches(".*[.:].*")) {
            return false;
        }
        return Double.parseDouble(match.group(1).replace(',', '.'))
                >= Double.parseDouble(match.group(2).replace(',', '.'));
    }
}
