package ua.zvit.proofreading.rule.privacy;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ua.zvit.proofreading.Severity;
import ua.zvit.proofreading.reading.FieldText;
import ua.zvit.proofreading.rule.PatternRule;

/**
 * The number of somebody's passport: two letters and six digits, or nine digits, where it is called one, and the record
 * number of the register of persons (УНЗР: the day of birth, a hyphen, five digits).
 */
public class PassportRule extends PatternRule {
    private static final String S = "[ \\u00a0№:,-]{0,3}";
    private static final Pattern PATTERN = Pattern.compile(
            "(?iu:(?<!\\p{L})(?:паспорт\\p{L}{0,3}|ID-карт\\p{L}{1,3}|посвідчен\\p{L}{1,3} особи)"
                    + "(?: громадянина України| громадянки України)?(?:[ \\u00a0](?:серії|серія|номер))?)" + S
                    + "(?:\\p{Lu}{2}" + S + "(?:номер" + S + ")?\\d{6}|\\d{9})(?!\\p{N})"
                    + "|(?=[12])(?<![\\p{L}\\p{N}.,:/№-])(?:19|20)\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])-\\d{5}(?![\\p{N}-])");

    @Override
    public String id() {
        return "privacy.passport";
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
        return Optional.of("");
    }
}
