package ua.zvit.shared;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The signs that people put before a number below zero, or the brackets of bookkeepers around it: «-12,5», «−12,5»,
 * «(12,5)». A dash alone is no number: it stands for «nothing».
 */
public final class SignedText {
    /** Is printed before a number below zero: no line ends after it, and it is no dash. */
    public static final char MINUS = '\u2212';

    private static final String SPACE = "[\\s\\u00a0\\u202f]?";
    private static final Pattern BELOW_ZERO = Pattern.compile("(?s)[-\u2010\u2011\u2012\u2013\u2014\u2212]" + SPACE
            + "(\\d.*)|\\(" + SPACE + "(\\d[^()]*?)" + SPACE + "\\)");

    private SignedText() {}

    /** @return the number with a hyphen in front of its digits where it is below zero; anything else as it is */
    public static String plain(String written) {
        Matcher found = BELOW_ZERO.matcher(written.strip());
        if (!found.matches()) {
            return written.strip();
        }
        return "-" + (found.group(1) == null ? found.group(2) : found.group(1));
    }
}
