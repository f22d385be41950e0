package ua.zvit.shared;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.safety.Safelist;

/**
 * The only HTML that a narrative may hold: paragraphs, lists, bold, italic, line breaks and links to web or mail
 * addresses. Everything else is dropped, its text kept. Every way in passes through {@link #clean}.
 */
public final class RestrictedHtml {
    private static final Safelist ALLOWED = new Safelist()
            .addTags("p", "ul", "ol", "li", "b", "strong", "i", "em", "br", "a")
            .addAttributes("a", "href")
            .addProtocols("a", "href", "http", "https", "mailto")
            .addEnforcedAttribute("a", "rel", "noopener noreferrer nofollow");

    private static final Document.OutputSettings PLAIN =
            new Document.OutputSettings().prettyPrint(false).charset("UTF-8");

    private RestrictedHtml() {}

    /** @return the allowed part of the markup; empty for null or for markup without any visible character */
    public static String clean(String html) {
        if (html == null) {
            return "";
        }
        String cleaned = Jsoup.clean(html, "", ALLOWED, PLAIN).strip();
        return text(cleaned).isEmpty() ? "" : cleaned;
    }

    /** @return what a person reads, without markup and outer space */
    public static String text(String html) {
        return Jsoup.parseBodyFragment(html == null ? "" : html)
                .text()
                .replace('\u00a0', ' ')
                .strip();
    }
}
