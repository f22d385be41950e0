package ua.zvit.proofreading.text;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;
import org.jsoup.parser.Parser;
import ua.zvit.shared.Rise;

/**
 * Takes the text out of restricted HTML in one pass. It builds no tree on purpose: time and memory stay linear however
 * deep or broken the mark-up is; only character references are left to jsoup. What is raised or lowered is read as its
 * characters, one for one, so that «м{@literal <}sup>2{@literal <}/sup>» is the unit «м²» and «10{@literal <}sup>6{@literal <}/sup>» not a hundred and six.
 */
final class HtmlReader {

    private static final Set<String> BLOCKS = Set.of(
            "p",
            "li",
            "ul",
            "ol",
            "div",
            "br",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "tr",
            "td",
            "th",
            "table",
            "blockquote",
            "pre",
            "section",
            "article",
            "hr");
    private static final Set<String> SILENT = Set.of("script", "style");
    private static final int LONGEST_NAME = 12;

    private final String html;
    private final int lastClose;
    private final ParagraphBuilder out = new ParagraphBuilder();
    private final Deque<Rise> rises = new ArrayDeque<>();
    private int anchorStart = -1;
    private String anchorTarget;
    private int citationStart = -1;
    private String citedEvent;

    HtmlReader(String html) {
        this.html = html;
        this.lastClose = html.lastIndexOf('>');
    }

    NarrativeText read() {
        int at = 0;
        while (at < html.length()) {
            int tag = nextTag(at);
            int end = tag < 0 ? html.length() : tag;
            if (end > at) {
                out.append(risen(Parser.unescapeEntities(html.substring(at, end), false)));
            }
            at = tag < 0 ? html.length() : afterTag(tag);
        }
        return out.build();
    }

    private int nextTag(int from) {
        int at = html.indexOf('<', from);
        while (at >= 0 && !opensTag(at)) {
            at = html.indexOf('<', at + 1);
        }
        return at;
    }

    private boolean opensTag(int at) {
        if (at >= lastClose) {
            return false;
        }
        char next = html.charAt(at + 1);
        return isAscii(next) || next == '!' || next == '/' && at + 2 < html.length() && isAscii(html.charAt(at + 2));
    }

    private int afterTag(int at) {
        if (html.startsWith("<!--", at)) {
            int end = html.indexOf("-->", at);
            return end < 0 ? html.length() : end + 3;
        }
        int end = html.indexOf('>', at);
        boolean closing = html.charAt(at + 1) == '/';
        String name = nameAt(closing ? at + 2 : at + 1);
        if (SILENT.contains(name) && !closing) {
            int close = html.indexOf("</" + name, end);
            return close < 0 ? html.length() : close;
        }
        tag(name, closing, at, end);
        return end + 1;
    }

    private void tag(String name, boolean closing, int at, int end) {
        if (BLOCKS.contains(name)) {
            out.endParagraph();
            if ("li".equals(name) && !closing) {
                out.startItem();
            }
        } else if ("a".equals(name)) {
            if (closing && anchorStart >= 0) {
                out.anchor(anchorStart, anchorTarget);
            }
            anchorStart = closing ? -1 : out.position();
            anchorTarget = closing ? null : attribute("href=", at, end);
        } else if ("cite".equals(name)) {
            if (closing && citationStart >= 0) {
                out.citation(citationStart, citedEvent);
            }
            citationStart = closing ? -1 : out.position();
            citedEvent = closing ? null : attribute("data-event=", at, end).replaceFirst(":.*", "");
        } else if (Rise.of(name) != Rise.NONE) {
            if (!closing) {
                rises.push(Rise.of(name));
            } else if (!rises.isEmpty()) {
                rises.pop();
            }
        }
    }

    private String risen(String letters) {
        return rises.isEmpty() ? letters : rises.peek().told(letters);
    }

    /** @param name with its sign of equality */
    private String attribute(String name, int at, int end) {
        String tag = html.substring(at, end);
        int value = tag.indexOf(name) + name.length();
        if (value < name.length() || value >= tag.length()) {
            return "";
        }
        char quote = tag.charAt(value);
        boolean quoted = quote == '"' || quote == '\'';
        int from = quoted ? value + 1 : value;
        int to = quoted ? tag.indexOf(quote, from) : tag.length();
        return to < 0 ? "" : Parser.unescapeEntities(tag.substring(from, to), true);
    }

    private String nameAt(int at) {
        int end = at;
        while (end < html.length() && end - at < LONGEST_NAME && Character.isLetterOrDigit(html.charAt(end))) {
            end++;
        }
        return html.substring(at, end).toLowerCase(Locale.ROOT);
    }

    private static boolean isAscii(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
}
