package ua.zvit.shared;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Makes paragraphs of what a narrative has no elements for, so that words and figures which stood apart stay apart. A
 * row of a table becomes one paragraph, its cells parted by a bar; a block becomes a paragraph. What was raised or
 * lowered is written with the characters that Unicode has for it, or after «^» and «_» where it has none: «м²» must not
 * become «м2», nor «10⁶» «106».
 */
final class FlatHtml {
    private static final String CELLS = " | ";
    private static final String BLOCKS = "div, h1, h2, h3, h4, h5, h6, section, article, aside, header, footer, main,"
            + " nav, blockquote, pre, address, figure, figcaption, caption, dl, dt, dd, fieldset, legend, center,"
            + " details, summary, hgroup";
    private static final Set<String> PARAGRAPH_LIKE = Set.of("p", "ul", "ol", "table", "li");
    private static final String PLAIN = "0123456789+-=()n";
    private static final String RAISED =
            "\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079" + "\u207a\u207b\u207c\u207d\u207e\u207f";
    private static final String LOWERED =
            "\u2080\u2081\u2082\u2083\u2084\u2085\u2086\u2087\u2088\u2089" + "\u208a\u208b\u208c\u208d\u208e\u2099";

    private FlatHtml() {}

    static String of(String html) {
        Document document = Jsoup.parseBodyFragment(html);
        document.outputSettings().prettyPrint(false);
        document.select("sup").forEach(raised -> write(raised, RAISED, "^"));
        document.select("sub").forEach(lowered -> write(lowered, LOWERED, "_"));
        document.select("hr").forEach(line -> line.replaceWith(new Element("br")));
        List<Element> tables = new ArrayList<>(document.select("table"));
        for (int index = tables.size() - 1; index >= 0; index--) {
            rows(tables.get(index));
        }
        List<Element> blocks = new ArrayList<>(document.body().select(BLOCKS));
        for (int index = blocks.size() - 1; index >= 0; index--) {
            paragraph(blocks.get(index));
        }
        return document.body().html();
    }

    private static void write(Element element, String characters, String mark) {
        String text = element.wholeText().strip();
        StringBuilder written = new StringBuilder();
        for (char each : text.replace('\u2212', '-').toCharArray()) {
            int place = PLAIN.indexOf(each);
            if (place < 0) {
                element.replaceWith(new TextNode(text.isEmpty() ? "" : mark + text));
                return;
            }
            written.append(characters.charAt(place));
        }
        element.replaceWith(new TextNode(written.toString()));
    }

    /** Nested tables have been made paragraphs before, so that each row here is the table's own. */
    private static void rows(Element table) {
        for (Element caption : table.select("caption")) {
            table.before(caption.tagName("p"));
        }
        for (Element row : table.select("tr")) {
            Element paragraph = new Element("p");
            for (Element cell : row.children()) {
                if (paragraph.childNodeSize() > 0) {
                    paragraph.appendText(CELLS);
                }
                inline(cell).forEach(paragraph::appendChild);
            }
            table.before(paragraph);
        }
        table.select("tr").remove();
        table.unwrap();
    }

    /** What a cell holds, its own paragraphs parted by line breaks. */
    private static List<Node> inline(Element cell) {
        for (Element block : new ArrayList<>(cell.select("p, li, ul, ol, " + BLOCKS))) {
            if (block.previousSibling() != null) {
                block.before(new Element("br"));
            } else if (block.parent() != cell) {
                block.before(new TextNode(" "));
            }
            if (block.nextSibling() instanceof TextNode) {
                block.after(new Element("br"));
            }
            block.unwrap();
        }
        return new ArrayList<>(cell.childNodes());
    }

    /** A block with blocks inside only falls away; what stands loose in it is parted from them all the same. */
    private static void paragraph(Element block) {
        boolean holdsBlocks = block.children().stream().anyMatch(child -> PARAGRAPH_LIKE.contains(child.normalName()));
        boolean inside = block.closest("li") != null || block.parents().stream().anyMatch(outer -> outer.nameIs("p"));
        if (!holdsBlocks && !inside) {
            block.tagName("p");
            block.clearAttributes();
            return;
        }
        if (block.previousSibling() != null && (inside || block.previousSibling() instanceof TextNode)) {
            block.before(new Element("br"));
        }
        if (inside && block.nextSibling() instanceof TextNode text && !text.isBlank()) {
            block.after(new Element("br"));
        }
        block.unwrap();
    }
}
