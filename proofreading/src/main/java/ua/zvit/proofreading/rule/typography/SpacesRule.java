package ua.zvit.proofreading.rule.typography;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ua.zvit.proofreading.Severity;
import ua.zvit.proofreading.reading.FieldText;
import ua.zvit.proofreading.rule.PatternRule;

/** Two spaces for one, a space before a comma or a period or inside brackets and quotes, none after a comma. Names in quotes («Дія.Центр») are left alone. */
public class SpacesRule extends PatternRule {

    private static final Pattern PATTERN = Pattern.compile("(?<![ \\u00a0])[ \\u00a0]{2,50}+"
            + "|(?<=[\\p{L}\\p{N}»)%])[ \\u00a0](?=[.,;:!?](?:[\\s\\u00a0]|$)|[,;!?]\\p{L})"
            + "|(?<=[(«„\\[])[ \\u00a0](?=[\\p{L}\\p{N}])|(?<=[\\p{L}\\p{N}.])[ \\u00a0](?=[)»\\]])"
            + "|(?<=\\p{L})(?<!&\\p{L}{2,6})[,;](?=\\p{L}|\\d)|(?<=\\p{Ll}{2})[.!?](?=\\p{Lu}\\p{Ll})"
            + "|(?<=[\\p{L}\\p{N}])(?=\\((?=\\p{L}{3}))|(?<=\\p{L}{2}»)(?=\\p{L})|(?<=\\p{L}{2})(?=«)");

    @Override
    public String id() {
        return "typography.spaces";
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
        if (written.equals(".") && field.isInQuotes(match.start())) {
            return Optional.empty();
        }
        if (written.isBlank() && written.length() > 1) {
            return Optional.of(" ");
        }
        return Optional.of(written.equals(" ") || written.equals("\u00a0") ? "" : written + " ");
    }

    @Override
    protected String shown(String snippet) {
        return "«" + snippet.replace(' ', '␣').replace('\u00a0', '⍽') + "»";
    }
}
