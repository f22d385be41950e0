package ua.zvit.printing.narrative;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * Walks a narrative for whoever writes lists as such: tells where each list and item begins and ends, one inside another.
 *
 * @param <E> what writing may fail with
 */
public final class NarrativeWalk<E extends Exception> {

    /** Writes what is told. */
    public interface Writer<E extends Exception> {
        /** @param start the number of its first item; null where dashes mark the items */
        void beginList(Integer start) throws E;

        void endList() throws E;

        void beginItem() throws E;

        void endItem() throws E;

        void line(List<NarrativeRun> runs) throws E;

        void table(NarrativeBlock.Table table) throws E;
    }

    private final Writer<E> writer;
    /** For each open list whether an item of it is open. */
    private final Deque<Boolean> open = new ArrayDeque<>();

    private NarrativeWalk(Writer<E> writer) {
        this.writer = writer;
    }

    public static <E extends Exception> void through(List<NarrativeBlock> blocks, Writer<E> writer) throws E {
        NarrativeWalk<E> walk = new NarrativeWalk<>(writer);
        for (NarrativeBlock block : blocks) {
            walk.write(block);
        }
        walk.closeTo(0);
    }

    private void write(NarrativeBlock block) throws E {
        if (block instanceof NarrativeBlock.Item item) {
            closeTo(item.begins() ? item.level() - 1 : item.level());
            while (open.size() < item.level()) {
                item();
                writer.beginList(open.size() == item.level() - 1 ? item.number() : null);
                open.push(false);
            }
            closeItem();
            item();
            writer.line(item.runs());
        } else if (block instanceof NarrativeBlock.Table table) {
            closeTo(0);
            writer.table(table);
        } else if (block instanceof NarrativeBlock.Paragraph paragraph) {
            closeTo(paragraph.level());
            item();
            writer.line(paragraph.runs());
        }
    }

    /** Opens an item of the innermost list, if there is a list and none is open. */
    private void item() throws E {
        if (!open.isEmpty() && !open.peek()) {
            writer.beginItem();
            open.pop();
            open.push(true);
        }
    }

    private void closeItem() throws E {
        if (open.peek()) {
            writer.endItem();
            open.pop();
            open.push(false);
        }
    }

    private void closeTo(int lists) throws E {
        while (open.size() > lists) {
            closeItem();
            writer.endList();
            open.pop();
        }
    }
}
