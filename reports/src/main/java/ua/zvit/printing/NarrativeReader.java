package ua.zvit.printing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * Reads a narrative's restricted HTML into paragraphs.
 *
 * <p>Paragraphs, list items and line breaks each begin a paragraph; bold and italic are kept; an item of a list begins
 * with «– » or its number, as the norm's lists do; a link is followed by its address in brackets unless its text says it
 * already. Unknown elements lose their tags and keep their text.
 */
public final class NarrativeReader implements NodeVisitor {

    private static final Set<String> BOLD = Set.of("b", "strong");
    private static final Set<String> ITALIC = Set.of("i", "em");

    private final List<List<NarrativeRun>> paragraphs = new ArrayList<>();
    private final Deque<ListMarks> lists = new ArrayDeque<>();
    private List<NarrativeRun> paragraph = new ArrayList<>();
    private String mark = "";
    private String address;
    private int bold;
    private int italic;

    private final UnaryOperator<String> spelling;

    private NarrativeReader(UnaryOperator<String> spelling) {
        this.spelling = spelling;
    }

    /** The paragraphs of a narrative as the document's font can show them, each a list of runs in one face. */
    public static List<List<NarrativeRun>> read(String html) {
        return read(html, PrintableText::of);
    }

    /** The paragraphs with every letter as it was typed. */
    public static List<List<NarrativeRun>> plain(String html) {
        return read(html, PlainText::of);
    }

    private static List<List<NarrativeRun>> read(String html, UnaryOperator<String> spelling) {
        NarrativeReader reader = new NarrativeReader(spelling);
        Jsoup.parseBodyFragment(html).body().traverse(reader);
        reader.closeParagraph();
        return reader.paragraphs;
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode text) {
            append(text.getWholeText());
        } else if (node instanceof Element element) {
            open(element);
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            close(element);
        }
    }

    private void open(Element element) {
        String name = element.normalName();
        count(name, 1);
        if (element.isBlock() || name.equals("br")) {
            closeParagraph();
        }
        switch (name) {
            case "ul", "ol" -> lists.push(new ListMarks(name.equals("ol"), lists.size()));
            case "a" -> address = LinkAddress.of(element.attr("href")).followed();
            case "li" -> mark = lists.isEmpty() ? ListMarks.DASH : lists.peek().next();
            default -> {}
        }
    }

    private void close(Element element) {
        String name = element.normalName();
        if (name.equals("a")) {
            append(LinkAddress.of(element.attr("href")).beside(element.text()));
            address = null;
        }
        count(name, -1);
        if (element.isBlock()) {
            closeParagraph();
        }
        switch (name) {
            case "ul", "ol" -> lists.pop();
            case "li" -> mark = "";
            default -> {}
        }
    }

    private void count(String name, int step) {
        bold += BOLD.contains(name) ? step : 0;
        italic += ITALIC.contains(name) ? step : 0;
    }

    private void append(String raw) {
        String text = spaced(spelling.apply(raw));
        if (text.isEmpty()) {
            return;
        }
        if (!mark.isEmpty()) {
            paragraph.add(NarrativeRun.plain(mark));
            mark = "";
        }
        paragraph.add(new NarrativeRun(text, bold > 0, italic > 0, address));
    }

    /** Blanks run together as in HTML, and none stands at the beginning of a paragraph. Non-breaking ones stay. */
    private String spaced(String text) {
        String collapsed = text.contains("  ") ? text.replaceAll(" {2,}", " ") : text;
        return collapsed.startsWith(" ") && endsWithBlank() ? collapsed.substring(1) : collapsed;
    }

    private boolean endsWithBlank() {
        return paragraph.isEmpty() || paragraph.get(paragraph.size() - 1).text().endsWith(" ");
    }

    private void closeParagraph() {
        if (!paragraph.isEmpty()) {
            paragraphs.add(paragraph);
            paragraph = new ArrayList<>();
        }
    }
}
