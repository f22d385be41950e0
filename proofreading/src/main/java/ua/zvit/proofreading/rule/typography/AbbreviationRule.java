package ua.zvit.proofreading.rule.typography;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ua.zvit.proofreading.Severity;
import ua.zvit.proofreading.reading.FieldText;
import ua.zvit.proofreading.rule.PatternRule;

/** «млн.», «млрд.», «грн.», «км.»: contracted words take no period («тис.» is cut off and keeps its own). */
public class AbbreviationRule extends PatternRule {

    private static final Pattern PATTERN = Pattern.compile(
            "(?<![\\p{L}])(млн|млрд|грн|кг|км|га|см|мм|хв|смт|трлн)\\.(?=[ \\u00a0](?![\\p{Lu}«„\"])|[,;:)])"
                    + "|(?<![\\p{L}])(тис)(?=[ \\u00a0]\\p{L})");

    @Override
    public String id() {
        return "typography.abbreviation";
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
        return Optional.of(match.group(1) != null ? match.group(1) : match.group(2) + ".");
    }
}
