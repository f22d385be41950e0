package ua.zvit.shared;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * Brings what a narrative holds into the elements that it may have, so that words and figures which stood apart stay apart.
 * A table that stands by itself becomes a plain grid ({@link FlatTable}); one inside a cell, an item of a list or a paragraph
 * becomes lines, its cells parted by a bar, as does one with too many columns. A block becomes a paragraph. What a style
 * raises or lowers becomes {@code sup} and {@code sub}. The first number of a list is kept from 0 to {@value #LAST_START}. A mark of
 * an event stays where it marks words of one line.
 */
final class FlatHtml {
    static final String BLOCKS = "div, h1, h2, h3, h4, h5, h6, section, article, aside, header, footer, main,"
            + " nav, blockquote, pre, address, figure, figcaption, caption, dl, dt, dd, fieldset, legend, center,"
            + " details, summary, hgroup";

    private static final String CELLS = " | ";
    private static final Set<String> PARAGRAPH_LIKE = Set.of("p", "ul", "ol", "table", "li");
    private static final int LAST_START = 9999;

    private FlatHtml() {}

    static String of(String html) {
        Document document = Jsoup.parseBodyFragment(html);
        document.outputSettings().prettyPrint(false);
        raise(document);
        EventMark.tidy(document);
        document.select("hr").forEach(line -> line.replaceWith(new Element("br")));
        List<Element> tables = new ArrayList<>(document.select("table"));
        for (int index = tables.size() - 1; index >= 0; index--) {
            table(tables.get(index));
        }
        List<Element> blocks = new ArrayList<>(document.body().select(BLOCKS));
        for (int index = blocks.size() - 1; index >= 0; index--) {
            paragraph(blocks.get(index));
        }
        document.select("ol[start]").forEach(FlatHtml::number);
        return document.body().html();
    }

    /** @return the number of the list's first item; empty when none is told that a list may begin with, or when it is 1 */
    static OptionalInt start(Element list) {
        String written = list.attr("start").strip();
        int number = written.matches("\\d{1,4}") ? Integer.parseInt(written) : 1;
        return number == 1 ? OptionalInt.empty() : OptionalInt.of(number);
    }

    private static void number(Element list) {
        OptionalInt start = start(list);
        list.removeAttr("start");
        start.ifPresent(number -> list.attr("start", Integer.toString(number)));
    }

    /** Word processors raise by style; around blocks or nothing an element says nothing. */
    private static void raise(Document document) {
        for (Element styled : document.select("span[style*=vertical-align]")) {
            String style = styled.attr("style").replace(" ", "");
            if (style.contains("vertical-align:super")) {
                styled.tagName("sup");
            } else if (style.contains("vertical-align:sub")) {
                styled.tagName("sub");
            }
        }
        for (Element raised : new ArrayList<>(document.select("sup, sub"))) {
            boolean aroundBlocks = raised.select("*").stream().anyMatch(each -> each != raised && each.isBlock());
            if (aroundBlocks || raised.wholeText().isBlank()) {
                raised.unwrap();
            }
        }
    }

    private static void table(Element table) {
        Element grid = FlatTable.isApart(table) ? FlatTable.of(table) : null;
        for (Element caption : table.select("caption")) {
            table.before(caption.tagName("p"));
        }
        if (grid == null) {
            rows(table);
        } else if (grid.selectFirst("tr") != null) {
            table.before(grid);
        }
        table.remove();
    }

    /** Nested tables have been made paragraphs before, so that each row here is the table's own. */
    private static void rows(Element table) {
        for (Element row : table.select("tr")) {
            Element paragraph = new Element("p");
            for (Element cell : row.children()) {
                if (paragraph.childNodeSize() > 0) {
                    paragraph.appendText(CELLS);
                }
                FlatCell.inline(cell).forEach(paragraph::appendChild);
            }
            table.before(paragraph);
        }
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
