package ua.zvit.proofreading.mention;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ua.zvit.proofreading.text.Span;
import ua.zvit.proofreading.text.WordLists;

/** Reads sums: «1 150,0 тис. грн», «2,12 млн. євро», «85 000 гривень», «€ 500». */
public final class MoneyReader {
    private static final WordLists WORDS = WordLists.of(MoneyReader.class);

    private static final String S = "[ \\u00a0\\u202f]{0,2}";
    private static final String NUMBER = "(?=\\d)(?<![\\p{N}\\p{L}.,])(\\d{1,3}(?:["
            + " \\u00a0\\u202f]\\d{3}(?!\\d)){1,4}+|\\d{1,12}+)(?:[.,](\\d{1,4}+))?+";
    private static final String SCALE = "(тис(?:яч[іау]?)?|млн|мільйон(?:и|ів|а)?|млрд|мільярд(?:и|ів|а)?)?+\\.?+";
    private static final String UAH = String.join("|", WORDS.words("hryvnia"));
    private static final String COUNTRY = "(?:" + WORDS.anyOf("countries-of-money") + "\\p{L}{2}[ \\u00a0])?+";
    private static final String OTHER = COUNTRY
            + WORDS.anyOf("money-abroad") + "|євро(?![ \\u00a0]\\d)|eur|usd|pln|gbp|chf|czk|sek|€|\\$|£"
            + "|(?<=\\d{3}[ \\u00a0])(?:фунтів|крон|франків)(?![ \\u00a0]дерев)"
            + "|(?:шведськ|норвезьк|данськ|чеськ|ісландськ|швейцарськ)\\p{L}{2}[ \\u00a0](?:крон|крони|франків|франки)"
            + "|(?<=(?:тис\\.|млн|сяч)[ \\u00a0])(?:фунтів|крон|франків)";
    private static final Pattern SUM = Pattern.compile(
            NUMBER + S + SCALE + S + "(?:(" + UAH + ")|(" + OTHER + "))(?!\\p{L})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern SIGN_FIRST =
            Pattern.compile("[€$£]" + S + NUMBER.replace("(?<![\\p{N}\\p{L}.,])", "") + "(?:" + S + SCALE + ")?");

    private MoneyReader() {}

    public static List<MoneyMention> in(String text) {
        List<MoneyMention> mentions = new ArrayList<>();
        Matcher matcher = SUM.matcher(text);
        while (matcher.find()) {
            mentions.add(mention(matcher, matcher.group(4) != null ? Currency.UAH : Currency.FOREIGN));
        }
        Matcher signs = SIGN_FIRST.matcher(text);
        while (signs.find()) {
            mentions.add(mention(signs, Currency.FOREIGN));
        }
        mentions.sort(Comparator.comparingInt(mention -> mention.span().start()));
        return List.copyOf(mentions);
    }

    private static MoneyMention mention(Matcher matcher, Currency currency) {
        String whole = matcher.group(1).replaceAll("[ \\u00a0\\u202f]", "");
        String fraction = group(matcher, 2);
        BigDecimal scale = scale(group(matcher, 3));
        BigDecimal amount = new BigDecimal(fraction.isEmpty() ? whole : whole + "." + fraction).multiply(scale);
        BigDecimal precision = BigDecimal.ONE.movePointLeft(fraction.length()).multiply(scale);
        return new MoneyMention(new Span(matcher.start(), matcher.end()), amount, precision, currency);
    }

    /** A possessive group keeps what it took in an attempt that failed before the match began: that is no part of it. */
    private static String group(Matcher matcher, int group) {
        return matcher.start(group) < matcher.start() ? "" : matcher.group(group);
    }

    private static BigDecimal scale(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (lower.startsWith("тис")) {
            return new BigDecimal(1_000);
        }
        if (lower.startsWith("млн") || lower.startsWith("мільйон")) {
            return new BigDecimal(1_000_000);
        }
        return lower.isEmpty() ? BigDecimal.ONE : new BigDecimal(1_000_000_000);
    }
}
