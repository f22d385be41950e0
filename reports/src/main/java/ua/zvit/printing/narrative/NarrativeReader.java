package ua.zvit.printing.narrative;

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
import ua.zvit.shared.Rise;

/**
 * Reads a narrative's restricted HTML into blocks ({@link NarrativeBlock}).
 *
 * <p>Paragraphs, list items, cells and line breaks each begin a line; bold, italic, raised and lowered are kept; an item of
 * a list is marked by «– » or its number, as the norm's lists are; a link is followed by its address in brackets unless its
 * text says it already. Unknown elements lose their tags and keep their text.
 */
public final class NarrativeReader implements NodeVisitor {

    private static final String INDENT = "\u00A0\u00A0\u00A0";
    private static final Set<String> BOLD = Set.of("b", "strong");
    private static final Set<String> ITALIC = Set.of("i", "em");

    private final List<NarrativeBlock> blocks = new ArrayList<>();
    private final Deque<ListCount> lists = new ArrayDeque<>();
    private final TableReading tables = new TableReading();
    private final Deque<Rise> rises = new ArrayDeque<>();
    private List<NarrativeRun> paragraph = new ArrayList<>();
    private boolean marked;
    private String address;
    private int bold;
    private int italic;

    private final UnaryOperator<String> spelling;

    private NarrativeReader(UnaryOperator<String> spelling) {
        this.spelling = spelling;
    }

    /** The lines of a narrative as the document's font can show them, each a list of runs in one face. */
    public static List<List<NarrativeRun>> read(String html) {
        return blocks(html, PrintableText::of).stream()
                .flatMap(block -> printed(block).stream())
                .toList();
    }

    /** A narrow column has no room for a table; what goes on an item of a list stands under its words. */
    private static List<List<NarrativeRun>> printed(NarrativeBlock block) {
        if (block instanceof NarrativeBlock.Table table) {
            return TableLines.of(table);
        }
        if (block instanceof NarrativeBlock.Paragraph paragraph && paragraph.level() > 0) {
            List<NarrativeRun> line = new ArrayList<>(paragraph.runs());
            line.add(0, NarrativeRun.plain(INDENT.repeat(paragraph.level())));
            return List.of(line);
        }
        return block.lines();
    }

    /** The lines with every letter as it was typed; of a table one cell after another. */
    public static List<List<NarrativeRun>> plain(String html) {
        return blocks(html).stream().flatMap(block -> block.lines().stream()).toList();
    }

    /** The narrative with every letter as it was typed. */
    public static List<NarrativeBlock> blocks(String html) {
        return blocks(html, PlainText::of);
    }

    private static List<NarrativeBlock> blocks(String html, UnaryOperator<String> spelling) {
        NarrativeReader reader = new NarrativeReader(spelling);
        Jsoup.parseBodyFragment(html).body().traverse(reader);
        reader.closeParagraph();
        return reader.blocks;
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
            case "ul", "ol" -> lists.push(ListCount.of(element, lists.size() + 1));
            case "a" -> address = LinkAddress.of(element.attr("href")).followed();
            case "li" -> marked = true;
            case "sup", "sub" -> rises.push(Rise.of(name));
            case "table", "tr", "td", "th" -> tables.open(name);
            default -> {}
        }
        if (name.equals("li") && !lists.isEmpty()) {
            lists.peek().next();
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
            case "li" -> marked = false;
            case "sup", "sub" -> rises.pop();
            case "table", "td", "th" -> tables.close(name).ifPresent(blocks::add);
            default -> {}
        }
    }

    private void count(String name, int step) {
        bold += BOLD.contains(name) ? step : 0;
        italic += ITALIC.contains(name) ? step : 0;
    }

    private void append(String raw) {
        String text = spaced(spelling.apply(raw));
        if (!text.isEmpty()) {
            Rise rise = rises.isEmpty() ? Rise.NONE : rises.peek();
            paragraph.add(new NarrativeRun(text, bold > 0, italic > 0, rise, address));
        }
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
        if (paragraph.isEmpty()) {
            return;
        }
        NarrativeBlock block = block();
        marked = false;
        paragraph = new ArrayList<>();
        if (tables.isInCell()) {
            tables.add(block.lines());
        } else {
            blocks.add(block);
        }
    }

    private NarrativeBlock block() {
        if (!marked) {
            return new NarrativeBlock.Paragraph(lists.size(), paragraph);
        }
        ListCount list = lists.isEmpty() ? ListCount.LOOSE : lists.peek();
        return list.item(paragraph);
    }
}
