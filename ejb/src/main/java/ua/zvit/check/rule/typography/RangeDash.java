package ua.zvit.check.rule.typography;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ua.zvit.check.Severity;
import ua.zvit.check.rule.PatternRule;
import ua.zvit.check.text.FieldText;

/**
 * A hyphen in a range of numbers or dates: «18-21 березня», «2021-2025». Telephone numbers, numbers of documents and
 * codes keep theirs. A part of {@link DashRule}.
 */
final class RangeDash extends PatternRule {

    private static final String MONTH = "[сСлЛбБкКтТчЧвВжЖгГ]\\p{L}{4,9}";
    private static final Pattern PATTERN = Pattern.compile(
            "(?<![\\p{L}\\p{N}.,/()№-])(?<!№[ \\u00a0])(?<!\\)[ \\u00a0])"
                    + "(\\d{1,2}\\.\\d{1,2}(?:\\.\\d{4})?|\\d{1,4}(?:,\\d)?)-"
                    + "(\\d{1,2}\\.\\d{1,2}\\.\\d{4}|\\d{1,4}(?:,\\d)?)(?![\\p{L}\\p{N}/-]|[.,]\\d)"
                    + "|(?<![\\p{L}\\p{N}])\\d{1,2}[ \\u00a0]" + MONTH + "(?:[ \\u00a0]\\d{4}(?:[ \\u00a0]року)?)?"
                    + "-\\d{1,2}[ \\u00a0]" + MONTH
                    + "|(?<![\\p{L}\\p{N}-])(?:січ|лют|бер|кві|тра|чер|лип|сер|вер|жов|лис|гру)\\p{L}{2,7}-(?:січ|лют|бер|кві|тра|чер|лип|сер|вер|жов|лис|гру)\\p{L}{2,7}");

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
        if (match.group(1) != null && descends(match, field)) {
            return Optional.empty();
        }
        boolean spaced = match.group(1) == null && Character.isDigit(written.charAt(0));
        return Optional.of(written.replace("-", spaced ? " – " : "–"));
    }

    /** «76-21» is no range unless it is read as a date. */
    private static boolean descends(Matcher match, FieldText field) {
        boolean date = field.isInDate(match.start());
        if (date || match.group(1).contains(".") || match.group(2).contains(".")) {
            return false;
        }
        return Double.parseDouble(match.group(1).replace(',', '.'))
                >= Double.parseDouble(match.group(2).replace(',', '.'));
    }
}
