package ua.zvit.printing.narrative;

import java.util.List;
import org.jsoup.nodes.Element;

/** Counts the items of one list while it is read. */
final class ListCount {

    /** Of an item that stands in no list. */
    static final ListCount LOOSE = new ListCount(false, 1, 1);

    private final boolean numbered;
    private final int level;
    private int number;
    private boolean begins = true;

    private ListCount(boolean numbered, int level, int number) {
        this.numbered = numbered;
        this.level = level;
        this.number = number;
    }

    static ListCount of(Element list, int level) {
        String start = list.attr("start");
        int first = start.matches("\\d{1,4}") ? Integer.parseInt(start) : 1;
        return new ListCount(list.nameIs("ol"), level, first - 1);
    }

    /** Comes to the next item. */
    void next() {
        number++;
    }

    /** The item that it has come to. */
    NarrativeBlock.Item item(List<NarrativeRun> runs) {
        NarrativeBlock.Item item = new NarrativeBlock.Item(level, begins, numbered ? number : null, runs);
        begins = this == LOOSE;
        return item;
    }
}
