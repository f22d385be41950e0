package ua.zvit.intake.format.raw;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import ua.zvit.intake.document.Block;
import ua.zvit.intake.document.Cell;
import ua.zvit.intake.document.Table;

/** Puts cells in their places, whichever way a format tells of merged ones. */
public final class TableBuilder {
    private final Limits limits;
    private final List<List<Cell>> rows = new ArrayList<>();
    private final List<Boolean> hidden = new ArrayList<>();
    private final List<Integer> busyUntil = new ArrayList<>();
    private final Set<Integer> first = new HashSet<>();
    private int next;

    public TableBuilder(Limits limits) {
        this.limits = limits;
    }

    public void row(boolean isHidden) {
        limits.row();
        rows.add(new ArrayList<>());
        hidden.add(isHidden);
        next = 0;
    }

    /** The row is the first on its page. */
    public void pageBegins() {
        first.add(rows.size() - 1);
    }

    /** Leaves columns free at the row's beginning or inside. */
    public void skip(int columns) {
        next += Math.max(0, columns);
    }

    public int next() {
        return next;
    }

    public void cell(int width, int height, List<Block> content) {
        cell(width, height, content, null, false);
    }

    public void cell(int width, int height, List<Block> content, Cell.Value value, boolean isHidden) {
        limits.cell();
        int columns = Math.min(Math.max(1, width), Limits.COLUMNS);
        if (next < Limits.COLUMNS) {
            rows.get(rows.size() - 1).add(new Cell(next, columns, Math.max(1, height), content, value, isHidden));
        }
        next += columns;
    }

    /** As {@link #cell}, to the right of what reaches down from rows above: how HTML counts. */
    public void fitted(int width, int height, List<Block> content) {
        int row = rows.size() - 1;
        while (next < busyUntil.size() && busyUntil.get(next) > row) {
            next++;
        }
        int from = next;
        cell(width, height, content);
        for (int column = from; column < Math.min(next, Limits.COLUMNS); column++) {
            while (busyUntil.size() <= column) {
                busyUntil.add(0);
            }
            busyUntil.set(column, row + Math.max(1, height));
        }
    }

    /** The next cell is the lower part of the one above it. */
    public void continued(int width, List<Block> content) {
        for (int row = rows.size() - 2; row >= 0; row--) {
            List<Cell> above = rows.get(row);
            for (int index = 0; index < above.size(); index++) {
                Cell cell = above.get(index);
                if (cell.column() == next && row + cell.height() == rows.size() - 1) {
                    above.set(index, taller(cell, content));
                    next += Math.max(1, width);
                    return;
                }
            }
        }
        cell(width, 1, content);
    }

    private static Cell taller(Cell cell, List<Block> more) {
        List<Block> content = new ArrayList<>(cell.content());
        content.addAll(more);
        return new Cell(cell.column(), cell.width(), cell.height() + 1, content, cell.value(), cell.hidden());
    }

    public Table build(String origin) {
        List<Table.Row> built = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            built.add(new Table.Row(rows.get(row), hidden.get(row), first.contains(row)));
        }
        return new Table(built, origin);
    }
}
