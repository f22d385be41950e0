package ua.zvit.proofreading.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ua.zvit.proofreading.text.Span;

/** Finds web addresses with and without a scheme; mail addresses are none. */
public final class LinkReader {

    private static final String DELIMITERS = "«»„“”\"<>()[]{}|,;";
    private static final String TRAILING = ".:!?'…";
    private static final int LONGEST = 2000;
    private static final Pattern ADDRESS = Pattern.compile(
            "(?:([a-z]{2,6}+)(:?/{1,3}+|:(?=www|[\\p{L}\\p{N}-]{1,63}\\.)))?+((?:[\\p{L}\\p{N}-]{1,63}+\\.){1,8}+)([\\p{L}-]{2,24}+)((?::\\d{1,5}+)?+(?:[/?#].*+)?+)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Set<String> ENDINGS = Set.of(
            "ua",
            "com",
            "org",
            "net",
            "eu",
            "info",
            "de",
            "pl",
            "lt",
            "lv",
            "ee",
            "cz",
            "sk",
            "hu",
            "ro",
            "fr",
            "it",
            "uk",
            "us",
            "int",
            "io",
            "biz",
            "edu",
            "gov",
            "укр",
            "online",
            "site",
            "tv",
            "md",
            "bg",
            "ca",
            "dk",
            "nl",
            "travel",
            "app",
            "center",
            "school",
            "foundation",
            "news",
            "media",
            "se",
            "no",
            "fi",
            "at",
            "ch",
            "be",
            "es",
            "pt",
            "gr",
            "tr",
            "ge",
            "il",
            "club",
            "shop",
            "pro",
            "space");
    private static final Pattern LATIN_HOST = Pattern.compile("[a-z0-9.-]{3,255}");

    private LinkReader() {}

    public static List<LinkMention> in(String text) {
        List<LinkMention> links = new ArrayList<>();
        int start = -1;
        boolean dotted = false;
        for (int i = 0; i <= text.length(); i++) {
            boolean inside = i < text.length() && !parts(text.charAt(i));
            if (inside) {
                start = start < 0 ? i : start;
                dotted |= text.charAt(i) == '.';
            } else if (start >= 0) {
                if (dotted && i - start <= LONGEST) {
                    addAddress(text, start, i, links);
                }
                start = -1;
                dotted = false;
            }
        }
        return List.copyOf(links);
    }

    /** «Booking.com» with a capital and nothing after it is a name; «t.me/rada» needs no known ending. */
    private static boolean looksLikeAddress(Matcher address, String host) {
        boolean path = address.group(5).length() > 2;
        boolean known = ENDINGS.contains(address.group(4).toLowerCase(Locale.ROOT));
        boolean name = Character.isUpperCase(address.group(3).charAt(0)) && host.indexOf('.') == host.lastIndexOf('.');
        return path
                        && address.group(5).charAt(0) == '/'
                        && LATIN_HOST.matcher(host).matches()
                || known && !name;
    }

    private static boolean parts(char c) {
        return Character.isWhitespace(c) || c == '\u00a0' || c == '\u202f' || DELIMITERS.indexOf(c) >= 0;
    }

    private static void addAddress(String text, int start, int tokenEnd, List<LinkMention> links) {
        int end = tokenEnd;
        while (end > start && TRAILING.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        Matcher matcher = ADDRESS.matcher(text.substring(start, end));
        if (!matcher.matches()) {
            return;
        }
        String scheme = matcher.group(1) == null ? "" : matcher.group(1) + matcher.group(2);
        String host = (matcher.group(3) + matcher.group(4)).toLowerCase(Locale.ROOT);
        boolean www = host.startsWith("www.");
        if (scheme.isEmpty() && !www && !looksLikeAddress(matcher, host)) {
            return;
        }
        links.add(
                new LinkMention(new Span(start, end), scheme.toLowerCase(Locale.ROOT), www ? host.substring(4) : host));
    }
}
