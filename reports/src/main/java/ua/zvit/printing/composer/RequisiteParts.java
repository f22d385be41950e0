package ua.zvit.printing.composer;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands around the table, said once for all forms ({@code forms/requisites.txt}), put into a template's lines for it. */
public final class RequisiteParts {
    private static final Pattern LINE = Pattern.compile("(?m)^\\t*<!-- requisites: ([a-z-]+) -->\\n");
    private static final Parts PARTS = new Parts("requisites.txt");

    private RequisiteParts() {}

    /** @return the template, whole */
    public static String putInto(String template, boolean portrait) {
        Map<String, String> numbers = PARTS.table(portrait ? "portrait" : "landscape");
        return LINE.matcher(template)
                .replaceAll(line -> Matcher.quoteReplacement(PARTS.filled(line.group(1), numbers)));
    }
}
