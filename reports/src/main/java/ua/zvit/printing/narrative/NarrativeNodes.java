package ua.zvit.printing.narrative;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import ua.zvit.shared.Rise;

/** Makes inline elements of runs. A link that the narrative had keeps its address as its author wrote it. */
final class NarrativeNodes {
    private final Map<String, String> addresses = new HashMap<>();

    NarrativeNodes(Element narrative) {
        for (Element link : narrative.select("a[href]")) {
            String followed = LinkAddress.of(link.attr("href")).followed();
            if (followed != null) {
                addresses.put(bare(followed), link.attr("href"));
            }
        }
    }

    List<Node> of(List<NarrativeRun> runs) {
        List<Node> nodes = new ArrayList<>();
        Element link = null;
        String open = null;
        for (NarrativeRun run : runs) {
            if (run.address() == null) {
                link = null;
                open = null;
                nodes.add(faced(run));
            } else if (link != null && run.address().equals(open)) {
                link.appendChild(faced(run));
            } else {
                open = run.address();
                link = new Element("a").attr("href", addresses.getOrDefault(bare(run.address()), run.address()));
                link.appendChild(faced(run));
                nodes.add(link);
            }
        }
        nodes.stream()
                .filter(node -> node instanceof Element element && element.nameIs("a"))
                .forEach(node -> withoutAddress((Element) node));
        return nodes;
    }

    private static String bare(String address) {
        return address.replaceFirst("/$", "");
    }

    private static Node faced(NarrativeRun run) {
        Node node = new TextNode(run.text());
        if (run.rise() != Rise.NONE) {
            node = new Element(run.rise().element()).appendChild(node);
        }
        if (run.italic()) {
            node = new Element("i").appendChild(node);
        }
        return run.bold() ? new Element("b").appendChild(node) : node;
    }

    /** The document tells a link's address beside its words; that goes when the link is one again. */
    private static void withoutAddress(Element link) {
        String told = " (" + LinkAddress.of(link.attr("href")).told() + ")";
        List<TextNode> texts = new ArrayList<>();
        link.traverse((node, depth) -> {
            if (node instanceof TextNode text) {
                texts.add(text);
            }
        });
        TextNode last = texts.get(texts.size() - 1);
        if (link.wholeText().length() > told.length() && last.getWholeText().endsWith(told)) {
            String rest = last.getWholeText().substring(0, last.getWholeText().length() - told.length());
            if (rest.isEmpty()) {
                last.remove();
            } else {
                last.text(rest);
            }
        }
    }
}
