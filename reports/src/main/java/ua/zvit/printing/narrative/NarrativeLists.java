package ua.zvit.printing.narrative;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Builds a narrative of paragraphs alone: lists are known by the marks before their items, as {@link NarrativeBlock.Item} has them. */
final class NarrativeLists {
    private static final Pattern MARK = Pattern.compile("^(\u00A0*)(?:[–—•‒-]|(\\d{1,4})[).])[ \u00A0\t]+");
    private static final int INDENT = 3;

    private NarrativeLists() {}

    static boolean isMarked(List<NarrativeRun> runs) {
        return !runs.isEmpty() && MARK.matcher(runs.get(0).text()).find();
    }

    /** @return the runs without the mark of an item */
    static List<NarrativeRun> unmarked(List<NarrativeRun> runs) {
        if (!isMarked(runs)) {
            return runs;
        }
        List<NarrativeRun> rest = new ArrayList<>(runs);
        NarrativeRun first = rest.remove(0);
        Matcher mark = MARK.matcher(first.text());
        String words = mark.replaceFirst("");
        if (!words.isEmpty()) {
            rest.add(0, first.with(words));
        }
        return rest;
    }

    static String of(List<List<NarrativeRun>> paragraphs, NarrativeNodes nodes) {
        Document document = Document.createShell("");
        document.outputSettings().prettyPrint(false);
        Deque<Element> open = new ArrayDeque<>();
        for (List<NarrativeRun> runs : paragraphs) {
            boolean item = isMarked(runs);
            Element into = item ? new Element("li") : new Element("p");
            if (item) {
                list(open, document.body(), runs.get(0).text()).appendChild(into);
            } else {
                open.clear();
                document.body().appendChild(into);
            }
            nodes.of(item ? unmarked(runs) : runs).forEach(into::appendChild);
        }
        return document.body().html();
    }

    private static boolean goesOn(Element list, String name, int number) {
        int next = (list.hasAttr("start") ? Integer.parseInt(list.attr("start")) : 1) + list.childrenSize();
        return list.nameIs(name) && (name.equals("ul") || number == next);
    }

    /** The list that an item belongs to: an open one of its depth, or a new one. */
    private static Element list(Deque<Element> open, Element body, String text) {
        Matcher mark = MARK.matcher(text);
        boolean found = mark.find();
        int depth = found ? mark.group(1).length() / INDENT + 1 : 1;
        String name = found && mark.group(2) != null ? "ol" : "ul";
        int number = name.equals("ol") ? Integer.parseInt(mark.group(2)) : 0;
        while (open.size() > depth || open.size() == depth && !goesOn(open.peek(), name, number)) {
            open.pop();
        }
        while (open.size() < depth) {
            Element list = new Element(name);
            if (number != 1 && name.equals("ol") && open.size() == depth - 1) {
                list.attr("start", Integer.toString(number));
            }
            Element outer = open.isEmpty() ? null : open.peek();
            if (outer == null) {
                body.appendChild(list);
            } else if (outer.lastElementChild() == null) {
                outer.appendElement("li").appendChild(list);
            } else {
                outer.lastElementChild().appendChild(list);
            }
            open.push(list);
        }
        return open.peek();
    }
}
