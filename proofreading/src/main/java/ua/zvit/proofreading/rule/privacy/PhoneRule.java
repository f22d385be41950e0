package ua.zvit.proofreading.rule.privacy;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ua.zvit.proofreading.Severity;
import ua.zvit.proofreading.reading.FieldText;
import ua.zvit.proofreading.rule.PatternRule;

/** A telephone number in a text that will be published. Hot lines («0 800 …») are there to be published. */
public class PhoneRule extends PatternRule {

    private static final String B = "[ \\u00a0-]?";
    private static final Pattern PATTERN = Pattern.compile("(?<![\\p{N}\\p{L}.,/№-])(?<!№[ \\u00a0])(?:\\+?3?8" + B
            + ")?(?:\\(?0\\d{2,4}\\)?|0" + B + "\\(\\d{2}\\))" + B + "\\d{1,3}" + B + "\\d{2}" + B
            + "\\d{2,3}(?![\\p{N}])"
            + "|(?iu:(?<!\\p{L})(?:тел\\.?|телефон|телефоном|телефони|телефонуйте|факс|дзвоніть|лінія))[: \\u00a0]{1,3}"
            + "(\\d{1,3}-\\d{2}-\\d{2})(?![\\p{N}-])");
    private static final Pattern HOT_LINE = Pattern.compile("(?:3?8)?0800");
    private static final Pattern DIGIT = Pattern.compile("\\D");

    @Override
    public String id() {
        return "privacy.phone";
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
        String digits = DIGIT.matcher(match.group()).replaceAll("");
        boolean number = digits.length() >= 10
                && digits.length() <= 12
                && !HOT_LINE.matcher(digits).lookingAt();
        return match.group(1) != null || number ? Optional.of("") : Optional.empty();
    }
}
