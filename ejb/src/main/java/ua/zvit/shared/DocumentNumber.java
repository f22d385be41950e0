package ua.zvit.shared;

import java.util.regex.Pattern;

/**
 * The number of a decision, an order or an act as it is kept: without the sign that says «number», because whoever
 * prints or tells it puts «№» in front. People type both «45/VIII» and «№ 45/VIII», and a file holds either.
 */
public final class DocumentNumber {
    /** «№», «№№», «N 5», «No. 5», «рішення № 5»; a Latin letter counts as a sign only before a digit. */
    private static final Pattern SIGN = Pattern.compile("^(?iu)[\\s\\p{Z}]*(?:"
            + "(?:(?:рішення|розпорядження|наказ|акт)[\\s\\p{Z}]*)?№[\\s\\p{Z}.:]*"
            + "|N(?:[oо]?[°º]?\\.?|r\\.?|um\\.?)[\\s\\p{Z}]*(?=[\\p{Nd}№])"
            + ")");

    private DocumentNumber() {}

    /** @return the number without its sign and without outer space; null stays null */
    public static String plain(String typed) {
        if (typed == null) {
            return null;
        }
        String rest = typed;
        String plain;
        do {
            plain = rest;
            rest = SIGN.matcher(plain).replaceFirst("");
        } while (!rest.equals(plain));
        return plain.replaceAll("^[\\s\\p{Z}]+|[\\s\\p{Z}]+$", "");
    }
}
