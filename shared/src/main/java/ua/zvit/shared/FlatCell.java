package ua.zvit.shared;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** What a table's cell holds as lines: its blocks parted by {@code br}, items of its lists with their mark or number. */
final class FlatCell {
    private static final String INSIDE = "p, li, ul, ol, " + FlatHtml.BLOCKS;

    private FlatCell() {}

    /** @return the cell's nodes, still its children */
    static List<Node> inline(Element cell) {
        cell.select("li").forEach(FlatCell::mark);
        for (Element block : new ArrayList<>(cell.select(INSIDE))) {
            part(block, cell);
        }
        trim(cell);
        return new ArrayList<>(cell.childNodes());
    }

    private static void part(Element block, Element cell) {
        if (isAfterSomething(block)) {
            block.before(new Element("br"));
        } else if (block.parent() != cell) {
            block.before(new TextNode(" "));
        }
        Node next = block.nextSibling();
        if (next instanceof TextNode text && !text.isBlank() || next instanceof Element element && !element.isBlock()) {
            block.after(new Element("br"));
        }
        block.unwrap();
    }

    private static boolean isAfterSomething(Node block) {
        Node before = block.previousSibling();
        while (before instanceof TextNode text && text.isBlank()) {
            before = before.previousSibling();
        }
        return before != null;
    }

    private static void mark(Element item) {
        Element list = item.parent();
        int start = FlatHtml.start(list).orElse(1);
        String mark = list.nameIs("ol") ? start + item.elementSiblingIndex() + ") " : "– ";
        item.traverse(new org.jsoup.select.NodeVisitor() {
            private boolean done;

            @Override
            public void head(Node node, int depth) {
                if (!done && node instanceof TextNode text && !text.isBlank()) {
                    done = true;
                    if (((Element) text.parentNode()).closest("li") == item) {
                        text.text(mark + text.getWholeText().stripLeading());
                    }
                }
            }
        });
    }

    private static void trim(Element cell) {
        for (Element line : cell.select("br")) {
            while (line.previousSibling() != null && isNothing(line.previousSibling())) {
                line.previousSibling().remove();
            }
        }
        while (cell.childNodeSize() > 0 && isNothing(cell.childNode(0))) {
            cell.childNode(0).remove();
        }
        while (cell.childNodeSize() > 0 && isNothing(cell.childNode(cell.childNodeSize() - 1))) {
            cell.childNode(cell.childNodeSize() - 1).remove();
        }
    }

    private static boolean isNothing(Node node) {
        return node instanceof TextNode text ? text.isBlank() : node.nameIs("br");
    }
}
