package ua.zvit.proofreading.rule.wording;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ua.zvit.proofreading.Severity;
import ua.zvit.proofreading.reading.FieldText;
import ua.zvit.proofreading.rule.PatternRule;
import ua.zvit.proofreading.spelling.Morphology;
import ua.zvit.proofreading.text.Span;
import ua.zvit.proofreading.text.WordLists;

/** Text that somebody meant to replace: «{{вказати …}}», «____», «ХХ лютого», «буде уточнено», «TODO». */
public class PlaceholderRule extends PatternRule {
    private static final WordLists WORDS = WordLists.of(PlaceholderRule.class);

    private static final Pattern PATTERN = Pattern.compile(
            "\\{\\{[^{}\\n]{0,100}+\\}\\}|\\[" + WORDS.anyOf("placeholder-beginnings") + "[^\\[\\]\\n]{0,80}+\\]"
                    + "|\\(" + WORDS.anyOf("placeholder-verbs") + "[^()\\n]{0,80}+\\)"
                    + "|_{3,50}+|_{1,20}+\\._{1,20}+(?:\\.\\d{2,4})?|<(?:вставити|вказати|додати|назва"
                    + "|дата|сума)[^<>\\n]{0,80}+>|\\.{5,50}+|\\?{3,50}+"
                    + "|(?<![\\p{L}\\p{N}])(?:[XХ]{2,4}|[xх]{3})(?:[., \\u00a0](?:[XХ]{2,4}|\\p{Ll}{3,12}))?"
                    + "(?:[. \\u00a0](?:\\d{4}|[XХ]{4}))?(?![\\p{L}\\p{N}])"
                    + "|" + WORDS.anyOf("to-be-written") + ""
                    + "|(?<!\\p{L})(?:TODO|FIXME|TBD|lorem ipsum)(?!\\p{L})"
                    + "|(?<!\\p{L})" + WORDS.anyOf("notes-to-oneself") + "(?!\\p{L})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern LETTERS = Pattern.compile("[XХ]{2,3}");
    private static final Pattern DAY = Pattern.compile("\\.\\d{2}\\.\\d{4}");
    private static final int FAR = 24;

    @Override
    public String id() {
        return "wording.placeholder";
    }

    @Override
    public Severity severity() {
        return Severity.WARNS;
    }

    @Override
    protected Pattern pattern() {
        return PATTERN;
    }

    /** A Roman numeral of Latin letters (the twentieth century) is none. */
    @Override
    protected Optional<String> replacement(FieldText field, Matcher match) {
        String after = field.text().substring(match.end(), Math.min(field.text().length(), match.end() + 12));
        boolean counted = isCounted(field, match);
        boolean measured = (match.group() + after).matches("(?s)[XХxх]{2,4}[ \\u00a0](?:тис|грн|млн|осіб|учасник|%).*");
        boolean numeral = !measured
                && match.group().matches("[XХ]{2,3}.*")
                && (after.stripLeading().startsWith("ст")
                        || match.group()
                                .matches(
                                        "(?iu)[XХ]{2,3}[ \\u00a0](?!січ|лют|бер|кві|тра|чер|лип|сер|вер|жов|лис|гру).*|[XХ]{2,3}"));
        return numeral && !counted
                        || field.isInQuotes(match.start()) && match.group().matches("[XХxх]+")
                ? Optional.empty()
                : Optional.of("");
    }

    /** «ХХ доз», «ХХ.12.2025»: a numeral of Roman letters stands before one thing («ХХ фестиваль»), never before many. */
    private static boolean isCounted(FieldText field, Matcher match) {
        if (!LETTERS.matcher(match.group()).lookingAt()) {
            return false;
        }
        if (field.text().startsWith(".", match.end())
                && DAY.matcher(field.text())
                        .region(match.end(), field.text().length())
                        .lookingAt()) {
            return true;
        }
        Span around = new Span(match.start(), Math.min(field.text().length(), match.end() + FAR));
        return field.wordsIn(around).stream()
                .filter(word -> word.start() > match.start()
                        && Character.isLowerCase(word.text().charAt(0)))
                .findFirst()
                .filter(word -> Morphology.isPlural(word.text()))
                .isPresent();
    }
}
