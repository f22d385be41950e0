package ua.zvit.shared;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A passage of a narrative that tells of an event of the register, in the words of whoever wrote it:
 * {@code <cite data-event="12:3">…</cite>}, event 12 as its revision 3 tells it. What prints, exports or checks a narrative
 * reads the words and no mark.
 *
 * @param event id in the register
 * @param revision of the event that the passage was written from
 */
public record EventMark(long event, int revision) {
    static final String ELEMENT = "cite";
    static final String ATTRIBUTE = "data-event";

    private static final Pattern VALUE = Pattern.compile("([1-9]\\d{0,17}):([1-9]\\d{0,8})");
    private static final Pattern TAG = Pattern.compile("</?" + ELEMENT + "\\b[^>]*>");

    /** @return the marks of a narrative that was cleaned, in their order; empty for null */
    public static List<EventMark> in(String narrative) {
        if (!isIn(narrative)) {
            return List.of();
        }
        return Jsoup.parseBodyFragment(narrative).select(ELEMENT).stream()
                .map(element -> VALUE.matcher(element.attr(ATTRIBUTE)))
                .filter(Matcher::matches)
                .map(found -> new EventMark(Long.parseLong(found.group(1)), Integer.parseInt(found.group(2))))
                .toList();
    }

    /** @return the narrative as it is read, without any mark; null for null */
    public static String without(String narrative) {
        return isIn(narrative) ? TAG.matcher(narrative).replaceAll("") : narrative;
    }

    private static boolean isIn(String narrative) {
        return narrative != null && narrative.contains("<" + ELEMENT);
    }

    /** Takes away marks that name no event, mark nothing, lie within another one or reach over blocks; what they marked stays. */
    static void tidy(Document document) {
        for (Element mark : new ArrayList<>(document.select(ELEMENT))) {
            boolean odd = !VALUE.matcher(mark.attr(ATTRIBUTE)).matches()
                    || mark.wholeText().isBlank()
                    || mark.select("*").stream().anyMatch(each -> each != mark && (each.isBlock() || each.nameIs("td")))
                    || mark.parents().stream().anyMatch(outer -> outer.nameIs(ELEMENT));
            if (odd) {
                mark.unwrap();
            }
        }
    }
}
