package ua.zvit.printing.narrative;

import java.util.List;
import java.util.function.UnaryOperator;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * Puts what was written into an editable file back into the narrative that the file was made of. Paragraphs that stayed as they
 * were keep their elements; a changed one is written anew in its place, be that an item of a list; others go and come. Where
 * that can't be done piece by piece, the whole is built from the file's paragraphs, lists and tables by their marks.
 */
public final class NarrativeEdit {
    private final Document document;
    private final List<NarrativeSlots.Slot> slots;
    private final NarrativeNodes nodes;

    private NarrativeEdit(String html) {
        this.document = Jsoup.parseBodyFragment(html);
        this.document.outputSettings().prettyPrint(false);
        this.slots = NarrativeSlots.of(document.body());
        this.nodes = new NarrativeNodes(document.body());
    }

    /**
     * @param html the narrative as it stands
     * @param told paragraphs as a file tells them, each of runs in one face, those of tables marked
     * @param same what two paragraphs have in common that say the same
     * @return restricted HTML
     */
    public static String of(String html, List<List<NarrativeRun>> told, UnaryOperator<List<NarrativeRun>> same) {
        List<List<NarrativeRun>> marked = told.stream().map(same).toList();
        String edited = inPlace(html, MarkedLines.bareLines(told), same);
        return edited != null && lines(edited, same).equals(marked) ? edited : NarrativeTables.of(html, told);
    }

    private static List<List<NarrativeRun>> lines(String html, UnaryOperator<List<NarrativeRun>> same) {
        return MarkedLines.of(NarrativeReader.blocks(html)).stream().map(same).toList();
    }

    /** @return null where it can't be done piece by piece */
    private static String inPlace(String html, List<List<NarrativeRun>> told, UnaryOperator<List<NarrativeRun>> same) {
        List<List<NarrativeRun>> wanted = told.stream().map(same).toList();
        NarrativeEdit edit = new NarrativeEdit(html);
        List<List<NarrativeRun>> before =
                NarrativeReader.plain(html).stream().map(same).toList();
        return edit.slots.size() == before.size() && edit.piecemeal(before, wanted, told)
                ? edit.document.body().html()
                : null;
    }

    private boolean piecemeal(
            List<List<NarrativeRun>> before, List<List<NarrativeRun>> wanted, List<List<NarrativeRun>> told) {
        List<int[]> kept = CommonParts.of(before, wanted);
        kept.add(new int[] {before.size(), wanted.size()});
        int old = 0;
        int now = 0;
        boolean possible = true;
        for (int[] pair : kept) {
            while (possible && old < pair[0] && now < pair[1]) {
                possible = rewrite(slots.get(old++), told.get(now++));
            }
            while (possible && now < pair[1]) {
                possible = add(old, told.get(now++));
            }
            while (possible && old < pair[0]) {
                possible = remove(slots.get(old++));
            }
            old = pair[0] + 1;
            now = pair[1] + 1;
        }
        return possible;
    }

    private boolean rewrite(NarrativeSlots.Slot slot, List<NarrativeRun> runs) {
        if (!slot.isApart()) {
            return false;
        }
        boolean item = slot.block().nameIs("li");
        List<Node> written = nodes.of(item ? NarrativeLists.unmarked(runs) : runs);
        Node first = slot.nodes().get(0);
        written.forEach(first::before);
        slot.nodes().forEach(Node::remove);
        slot.hold(written);
        return !written.isEmpty();
    }

    /** @param at place of the slot before which it comes */
    private boolean add(int at, List<NarrativeRun> runs) {
        if (at == 0) {
            document.body().prependChild(paragraph(runs));
            return true;
        }
        Element block = slots.get(at - 1).block();
        boolean item = block.nameIs("li");
        if (item != NarrativeLists.isMarked(runs)
                || block == document.body()
                || block.nameIs("td")
                || block.nameIs("th")) {
            return false;
        }
        Element added = item ? new Element("li") : new Element("p");
        nodes.of(item ? NarrativeLists.unmarked(runs) : runs).forEach(added::appendChild);
        Element last = slots.get(at - 1).last();
        last.after(added);
        slots.get(at - 1).endWith(added);
        return true;
    }

    private Element paragraph(List<NarrativeRun> runs) {
        Element paragraph = new Element("p");
        nodes.of(runs).forEach(paragraph::appendChild);
        return paragraph;
    }

    private boolean remove(NarrativeSlots.Slot slot) {
        if (!slot.isApart()) {
            return false;
        }
        slot.nodes().forEach(Node::remove);
        Element block = slot.block();
        if (block != document.body()
                && !block.nameIs("td")
                && !block.nameIs("th")
                && block.wholeText().isBlank()) {
            Element outer = block.parent();
            block.remove();
            if (outer != null && outer != document.body() && outer.childrenSize() == 0) {
                outer.remove();
            }
        }
        return true;
    }
}
