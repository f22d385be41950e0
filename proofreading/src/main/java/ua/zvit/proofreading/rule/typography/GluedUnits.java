package ua.zvit.proofreading.rule.typography;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ua.zvit.proofreading.reading.FieldText;
import ua.zvit.proofreading.spelling.Morphology;
import ua.zvit.proofreading.text.WordLists;

/**
 * Words glued to a number or to each other where a unit is told: «12345гривень», «40тис. грн», «5 тис.грн», «120 кв.м», and
 * powers typed as figures («25 м3»). A part of {@link NoBreakSpaceRule}.
 */
final class GluedUnits extends GluingRule {
    private static final WordLists WORDS = WordLists.of(GluedUnits.class);

    /** {@link NoBreakSpaceRule} knows these. */
    private static final Set<String> UNITS = WORDS.set("units");

    private static final String NUMBER = "(?<![\\p{L}\\p{N}.,])\\d{1,9}(?:,\\d{1,4})?";
    private static final String SCALE = "(?:тис\\.?|млн\\.?|млрд\\.?)";
    private static final String COUNTED = WORDS.anyOf("counted-in-scales") + "(?![\\p{L}\\p{N}])";
    private static final Pattern PATTERN = Pattern.compile("(?<number>" + NUMBER + ")(?:" + SCALE
            + "(?:[ \\u00a0]?" + COUNTED + "|(?![\\p{L}\\p{N}]))|(?<word>\\p{Ll}{3,20})(?![\\p{L}\\p{N}'’-]))"
            + "|(?:" + NUMBER + "[ \\u00a0])?(?<![\\p{L}\\p{N}])" + SCALE + COUNTED
            + "|(?<![\\p{L}\\p{N}])(?:кв|куб)\\.(?:м|км|см)(?![\\p{L}\\p{N}])"
            + "|(?:" + NUMBER + "[ \\u00a0]?)?(?<![\\p{L}])(?<power>м|км|см|дм|мм)[23](?![\\p{L}\\p{N}])");
    private static final Pattern SEAM = Pattern.compile(
            "(?<=\\d)(?=\\p{L})|(?<=тис\\.|кв\\.|куб\\.)(?=\\p{L})|(?<=тис|млн|млрд)(?=грн|грив|євро|дол|осіб|кв|куб)");
    private static final Pattern CLOSED = Pattern.compile("(?<=млн|млрд)\\.(?=[ \\u00a0]?\\p{L})");

    @Override
    protected Pattern pattern() {
        return PATTERN;
    }

    @Override
    protected Optional<String> replacement(FieldText field, Matcher match) {
        String written = match.group();
        String word = match.group("word");
        if (word != null && (UNITS.contains(word) || !Morphology.isCounted(word))) {
            return Optional.empty();
        }
        String parted = SEAM.matcher(CLOSED.matcher(written).replaceAll("")).replaceAll("\u00a0");
        String fixed = parted.replaceAll("\u00a0{2,}", "\u00a0").replace(' ', '\u00a0');
        if (match.group("power") != null) {
            fixed = fixed.substring(0, fixed.length() - 1) + (fixed.endsWith("2") ? '²' : '³');
        }
        return fixed.equals(written) ? Optional.empty() : Optional.of(fixed);
    }
}
