package ua.zvit.printing.narrative;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Where in a narrative's HTML each of the paragraphs stands that {@link NarrativeReader} makes of it. */
final class NarrativeSlots implements NodeVisitor {
    private final Element body;
    private final List<Slot> slots = new ArrayList<>();
    private List<Node> texts = new ArrayList<>();

    private NarrativeSlots(Element body) {
        this.body = body;
    }

    static List<Slot> of(Element body) {
        NarrativeSlots reading = new NarrativeSlots(body);
        body.traverse(reading);
        reading.close();
        Map<Node, Slot> owners = new IdentityHashMap<>();
        for (Slot slot : reading.slots) {
            for (Node node : slot.nodes) {
                Slot other = owners.putIfAbsent(node, slot);
                if (other != null && other != slot) {
                    other.apart = false;
                    slot.apart = false;
                }
            }
        }
        return reading.slots;
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode text && !(texts.isEmpty() && text.isBlank())) {
            texts.add(node);
        } else if (node instanceof Element element && (element.isBlock() || element.nameIs("br"))) {
            close();
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element && element.isBlock()) {
            close();
        }
    }

    private void close() {
        if (!texts.isEmpty()) {
            slots.add(new Slot(body, texts));
            texts = new ArrayList<>();
        }
    }

    /** One paragraph: the nodes of its block that hold it. */
    static final class Slot {
        private final Element block;
        private final List<Node> nodes = new ArrayList<>();
        private Element last;
        private boolean apart = true;

        private Slot(Element body, List<Node> texts) {
            Element above = (Element) texts.get(0).parent();
            while (above != body && !above.isBlock()) {
                above = above.parent();
            }
            this.block = above;
            this.last = above;
            for (Node text : texts) {
                Node top = text;
                while (top.parent() != block) {
                    top = top.parent();
                }
                if (!nodes.contains(top)) {
                    nodes.add(top);
                }
            }
        }

        Element block() {
            return block;
        }

        List<Node> nodes() {
            return nodes;
        }

        /** @return whether no other paragraph shares an element with it */
        boolean isApart() {
            return apart;
        }

        /** @return its block, or what was put after it */
        Element last() {
            return last;
        }

        void endWith(Element added) {
            last = added;
        }

        void hold(List<Node> written) {
            nodes.clear();
            nodes.addAll(written);
        }
    }
}
