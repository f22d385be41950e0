package ua.zvit.shared;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.safety.Safelist;

/**
 * The only HTML that a narrative may hold: paragraphs, lists and the number that one begins with, tables as plain grids
 * ({@code table > tbody > tr > (td|th)} with text, emphasis, links and {@code br} in the cells), bold, italic, raised and
 * lowered letters, line breaks, links to web or mail addresses, and passages that tell of an event of the register
 * ({@link EventMark}). Everything else is dropped, its text kept, and kept
 * apart: what stood in blocks of its own becomes lines and paragraphs ({@link FlatHtml}). What holds no text of its own,
 * such as a picture, would be lost: {@link #lost} names it. Every way in passes through {@link #clean}.
 */
public final class RestrictedHtml {
    private static final Safelist ALLOWED = new Safelist()
            .addTags("p", "ul", "ol", "li", "b", "strong", "i", "em", "br", "a", "sup", "sub", EventMark.ELEMENT)
            .addTags("table", "tbody", "tr", "td", "th")
            .addAttributes("ol", "start")
            .addAttributes(EventMark.ELEMENT, EventMark.ATTRIBUTE)
            .addAttributes("a", "href")
            .addProtocols("a", "href", "http", "https", "mailto")
            .addEnforcedAttribute("a", "rel", "noopener noreferrer nofollow");

    private static final Document.OutputSettings PLAIN =
            new Document.OutputSettings().prettyPrint(false).charset("UTF-8");

    private static final String CONTENT = "img, picture, svg, video, audio, canvas, iframe, frame, object, embed, math,"
            + " script, style, form, input, textarea, select, button";

    private RestrictedHtml() {}

    /** @return the allowed part of the markup; empty for null or for markup without any visible character */
    public static String clean(String html) {
        if (html == null) {
            return "";
        }
        String cleaned = Jsoup.clean(FlatHtml.of(PlainText.composed(html)), "", ALLOWED, PLAIN)
                .strip();
        return text(cleaned).isEmpty() ? "" : cleaned;
    }

    /** @return names of the elements that would be lost with what they hold, and {@code a} for a link's address */
    public static List<String> lost(String html) {
        if (html == null || html.isEmpty()) {
            return List.of();
        }
        Document document = Jsoup.parseBodyFragment(html);
        List<String> lost = new ArrayList<>();
        document.select(CONTENT).forEach(element -> lost.add(element.normalName()));
        document.select("a[href]").stream()
                .filter(link -> !link.attr("href").strip().matches("(?i)(https?://|mailto:).+"))
                .forEach(link -> lost.add("a"));
        return lost.stream().distinct().toList();
    }

    /** @return what a person reads, without markup and outer space: «м²» as one word, a blank between two cells */
    public static String text(String html) {
        Document document = Jsoup.parseBodyFragment(html == null ? "" : html);
        Rise.tell(document.body());
        return document.text().replace('\u00a0', ' ').strip();
    }
}
