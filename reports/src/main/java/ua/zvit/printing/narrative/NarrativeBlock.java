package ua.zvit.printing.narrative;

import java.util.ArrayList;
import java.util.List;

/** What a narrative consists of, in its order: whatever prints, exports or compares a narrative walks these. */
public sealed interface NarrativeBlock {

    /**
     * A line of text.
     *
     * @param level 0 by itself; else it goes on an item of a list that deep, without a mark of its own
     */
    record Paragraph(int level, List<NarrativeRun> runs) implements NarrativeBlock {
        public Paragraph {
            runs = List.copyOf(runs);
        }

        @Override
        public List<List<NarrativeRun>> lines() {
            return List.of(runs);
        }
    }

    /**
     * The first line of a list's item.
     *
     * @param level from 1, which is no list inside another
     * @param begins whether the list begins with it
     * @param number as it is counted from the list's first; null where a dash marks the items
     * @param runs without the mark
     */
    record Item(int level, boolean begins, Integer number, List<NarrativeRun> runs) implements NarrativeBlock {
        private static final int DEEPEST = 4;
        private static final String INDENT = "\u00A0\u00A0\u00A0";

        public Item {
            runs = List.copyOf(runs);
        }

        /** @return as the norm's lists have it: «– » or «1) »; inside another list further in */
        public String mark() {
            return INDENT.repeat(Math.min(level - 1, DEEPEST)) + (number == null ? "– " : number + ") ");
        }

        /** The line with its mark as text. */
        @Override
        public List<List<NarrativeRun>> lines() {
            List<NarrativeRun> line = new ArrayList<>(List.of(NarrativeRun.plain(mark())));
            line.addAll(runs);
            return List.of(line);
        }
    }

    /** A plain grid: each row has a cell for each column. */
    record Table(List<List<TableCell>> rows) implements NarrativeBlock {
        public Table {
            rows = rows.stream().map(List::copyOf).toList();
        }

        /** The lines of one cell after another. */
        @Override
        public List<List<NarrativeRun>> lines() {
            return rows.stream()
                    .flatMap(List::stream)
                    .flatMap(cell -> cell.lines().stream())
                    .toList();
        }
    }

    /**
     * A cell of a table.
     *
     * @param head whether it heads a row or a column
     * @param lines none where the cell is empty
     */
    record TableCell(boolean head, List<List<NarrativeRun>> lines) {
        public TableCell {
            lines = lines.stream().map(List::copyOf).toList();
        }
    }

    /** @return each line that stands by itself, in runs of one face; a mark that the list puts before it is text */
    List<List<NarrativeRun>> lines();
}
