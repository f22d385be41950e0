package ua.zvit.proofreading.rule.typography;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import ua.zvit.proofreading.Severity;
import ua.zvit.proofreading.reading.FieldText;
import ua.zvit.proofreading.rule.PatternRule;
import ua.zvit.proofreading.text.WordLists;

/**
 * Ordinals in digits: one letter after a vowel («4-й», «30-ї»), two after a consonant («32-го», «5-му»); never the whole
 * ending («2-ого»), never without the hyphen («4й»), and none after a Roman numeral («VII-й»)
 * or a cardinal number («6-ть»).
 */
public class OrdinalRule extends PatternRule {
    private static final WordLists WORDS = WordLists.of(OrdinalRule.class);

    private static final Map<String, String> ENDINGS = WORDS.lines("ordinal-endings").stream()
            .map(line -> line.split(" "))
            .collect(Collectors.toUnmodifiableMap(words -> words[0], words -> words[1]));
    private static final Set<String> CARDINAL = WORDS.set("cardinal-endings");
    private static final Pattern PATTERN = Pattern.compile(
            "(?<![\\p{L}\\p{N}.,-])(\\d{1,4})(?:-(ого|ому|ий|ої|ою|их|им|ими|ая|іх|ть|ти|ох"
                    + "|ьох|ома|ьома|ма|ьма|и)|[ \\u00a0]?-[ \\u00a0]?(?<=[ \\u00a0]-|-[ \\u00a0])(го"
                    + "|му|й|ї|х)|(го|му|й|ї)|(?<=3)-(є|я|ю))(?!\\p{L})"
                    + "|(?<![\\p{L}\\p{N}-])([IVXLC]{1,7})-(й|го|му|ї|а|е|ий|ого|ому|ої|х|их)(?!\\p{L})",
            Pattern.UNICODE_CASE);

    @Override
    public String id() {
        return "typography.ordinal";
    }

    @Override
    public Severity severity() {
        return Severity.HINTS;
    }

    @Override
    protected Pattern pattern() {
        return PATTERN;
    }

    @Override
    protected Optional<String> replacement(FieldText field, Matcher match) {
        if (match.group(6) != null) {
            return Optional.of(match.group(6));
        }
        if (match.group(5) != null) {
            return Optional.of(match.group(1) + "-т" + match.group(5));
        }
        String ending = firstOf(match.group(2), match.group(3), match.group(4)).toLowerCase(Locale.ROOT);
        if (CARDINAL.contains(ending)) {
            return Optional.of(match.group(1));
        }
        return Optional.of(match.group(1) + "-" + ENDINGS.getOrDefault(ending, ending));
    }

    private static String firstOf(String... groups) {
        for (String group : groups) {
            if (group != null) {
                return group;
            }
        }
        return "";
    }
}
