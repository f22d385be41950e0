package ua.zvit.printing.tagged;

import java.util.List;

/** A row of a table, in the order in which it is read. */
public record TaggedRow(List<TaggedCell> cells) {

    public TaggedRow {
        cells = List.copyOf(cells);
    }

    /** Text of the cell that begins in the column; empty when none does. */
    public String text(int column) {
        return cells.stream()
                .filter(cell -> cell.column() == column)
                .map(TaggedCell::text)
                .findFirst()
                .orElse("");
    }

    /**
     * Whether what the cell that begins in the column says can be read as one: on one line, and drawn over by no other
     * cell. So can a cell without letters.
     */
    public boolean isWhole(int column) {
        return cells.stream()
                .filter(cell -> cell.column() == column && cell.extent() != null)
                .allMatch(cell -> cell.extent().isOneLine()
                        && cells.stream()
                                .filter(other -> other != cell && other.extent() != null)
                                .noneMatch(other -> other.extent().covers(cell.extent())));
    }

    /** Whether the row only heads others. */
    public boolean isHeading() {
        return cells.stream().allMatch(TaggedCell::heading);
    }

    /** Whether the row begins with its own heading and goes on with data, as sums do. */
    public boolean isHeaded() {
        return !cells.isEmpty() && cells.get(0).heading() && !isHeading();
    }
}
