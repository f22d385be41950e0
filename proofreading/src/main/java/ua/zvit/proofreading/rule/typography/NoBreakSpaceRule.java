package ua.zvit.proofreading.rule.typography;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ua.zvit.proofreading.reading.FieldText;
import ua.zvit.proofreading.rule.Findings;
import ua.zvit.proofreading.rule.PatternRule;
import ua.zvit.proofreading.text.WordLists;

/**
 * Where a line must not break: after «№», after short abbreviations before a name («м.», «вул.», «ім.»), between initials
 * and surname, inside groups of digits, after «тис.» and «млн», before the currency, and before a unit glued
 * to its number. A whole sum («1 150,0 тис. грн») is one finding. Words glued to numbers are {@link GluedUnits}' part.
 */
public class NoBreakSpaceRule extends GluingRule {
    private static final WordLists WORDS = WordLists.of(NoBreakSpaceRule.class);

    private static final String PLAIN = "\u0020";
    private static final String NUMBER = "(?<![\\p{L}\\p{N}.,])\\d{1,3}(?:[ \\u00a0]\\d{3}(?!\\d)){0,4}(?:,\\d{1,4})?";
    private static final String SCALE = "(?:тис\\.?|млн\\.?|млрд\\.?)(?![\\p{L}])";
    private static final Pattern PATTERN = Pattern.compile("№" + PLAIN + "{0,2}[\\p{N}\\p{L}/-]{1,20}+"
            + "|(?<![\\p{L}\\p{N}.])смт\\." + PLAIN + "{0,2}(?=\\p{Lu})[\\p{L}'’-]{1,40}+"
            + "|(?<![\\p{L}\\p{N}./])" + WORDS.anyOf("before-names") + "\\." + PLAIN
            + "{0,2}(?=[\\p{Lu}\\p{N}«])(?:\\p{Lu}\\." + PLAIN
            + "?(?=\\p{Lu})){0,2}[\\p{L}\\p{N}'’-]{0,40}+|(?<![\\p{L}\\p{N}.«])(?!(?:[A-Z]\\.){2})(?:\\p{Lu}\\.["
            + " \\u00a0]?){1,2}(?<!\\u00a0)\\p{Lu}(?=\\p{Ll})[\\p{L}'’-]{1,40}+"
            + "|(?<![\\p{L}\\p{N}.,])\\p{Lu}\\p{Ll}[\\p{L}'’-]{1,30}+" + PLAIN
            + "\\p{Lu}\\.[ \\u00a0]?\\p{Lu}\\.(?![ \\u00a0]?\\p{Lu}\\p{Ll})"
            + "|" + NUMBER + "[ \\u00a0]" + SCALE + PLAIN
            + "(?:(?<=\\.[ ])|(?=грн|грив|євро|дол|злот|крон|фунт)|(?<=(?:млн|млрд)[ ]))[\\p{L}$€]{1,30}+"
            + "|(?<![\\p{L}\\p{N}.,№])\\d{1,3}(?: \\d{3}(?![\\d]))"
            + "{1,4}(?! \\d)(?!\\p{L})(?:,\\d{1,4})?(?:[ \\u00a0](?:грн|гривень|євро))?"
            + "|(?<![\\p{L}\\p{N}.,])\\d{1,9}(?:,\\d{1,3})?(?:" + PLAIN
            + "грн|" + WORDS.anyOf("units") + ")(?![\\p{L}\\p{N}-])|(?<=[ .])(?:19|20)\\d{2}р(?![\\p{L}])");

    private static final Pattern UNIT = Pattern.compile("[мср]\\.");
    private static final Pattern AFTER_NUMBER = Pattern.compile("(?<![№\\d])(?<!№[ \\u00a0])\\d+[ \\u00a0]$");

    private final PatternRule glued = new GluedUnits();

    @Override
    public void check(FieldText field, Findings findings) {
        super.check(field, findings);
        glued.check(field, findings);
    }

    @Override
    protected Pattern pattern() {
        return PATTERN;
    }

    @Override
    protected Optional<String> replacement(FieldText field, Matcher match) {
        String written = match.group();
        String fixed = written.replace(' ', '\u00a0').replaceAll("\u00a0{2,}", "\u00a0");
        fixed = fixed.replaceAll("№(?=[\\p{N}\\p{L}])", "№\u00a0")
                .replaceAll("(?<=\\p{L}\\.)(?=[\\p{L}\\p{N}«])", "\u00a0");
        if (Character.isDigit(written.charAt(0))) {
            fixed = fixed.replaceAll("(?<=\\d)(?=\\p{L})", "\u00a0");
        }
        boolean phone = field.text().startsWith("-", match.end());
        return fixed.equals(written) || phone || isMeasured(field.text(), match)
                ? Optional.empty()
                : Optional.of(fixed);
    }

    /** «завдовжки 30 м. Проведено …»: metres and the end of a sentence, no town; «№ 20 м. Хмельницького» is one. */
    private static boolean isMeasured(String text, Matcher match) {
        String before = text.substring(Math.max(0, match.start() - 8), match.start());
        return UNIT.matcher(match.group()).lookingAt()
                && AFTER_NUMBER.matcher(before).find();
    }
}
