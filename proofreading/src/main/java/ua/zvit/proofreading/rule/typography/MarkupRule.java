package ua.zvit.proofreading.rule.typography;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;
import ua.zvit.proofreading.Severity;
import ua.zvit.proofreading.reading.FieldText;
import ua.zvit.proofreading.rule.PatternRule;

/** Mark-up that shows up in the text itself: tags, character references, Markdown left over from pasting. */
public class MarkupRule extends PatternRule {

    private static final Pattern PATTERN = Pattern.compile(
            "</?(?:p|br|b|i|u|em|strong|span|div|li|ul|ol|a|font|table|td|tr|h[1-6])(?:[ /][^<>\\n]{0,200}+)?/?>"
                    + "|&(?:nbsp|amp|quot|lt|gt|laquo|raquo|mdash|ndash|#\\d{2,5}|#x[0-9a-fA-F]{2,5});"
                    + "|\\*\\*(?=\\S)[^*\\n]{1,200}+\\*\\*|\\[/?(?:b|i|u|url)\\]|\\\\n",
            Pattern.CASE_INSENSITIVE);

    @Override
    public String id() {
        return "typography.markup";
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
        if (written.startsWith("**")) {
            return Optional.of(written.substring(2, written.length() - 2));
        }
        return Optional.of(written.startsWith("&") ? resolved(written) : "");
    }

    private static String resolved(String reference) {
        return Parser.unescapeEntities(reference, false);
    }
}
