package ua.zvit.intake.table;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import ua.zvit.intake.document.Cell;
import ua.zvit.intake.document.Table;

/** A table as rows and columns: a merged cell stands at each place that it covers. Hidden columns are apart. */
public final class Grid {
    private final Table table;
    private final int number;
    private final Cell[][] cells;
    private final int columns;

    /** @param number which block of the file it is, from 0 */
    public Grid(Table table, int number) {
        this.table = table;
        this.number = number;
        int rows = table.rows().size();
        columns = table.rows().stream()
                .flatMap(row -> row.cells().stream())
                .mapToInt(cell -> cell.column() + cell.width())
                .max()
                .orElse(0);
        cells = new Cell[rows][columns];
        for (int row = 0; row < rows; row++) {
            for (Cell cell : table.rows().get(row).cells()) {
                put(cell, row);
            }
        }
    }

    private void put(Cell cell, int from) {
        for (int row = from; row < Math.min(cells.length, from + cell.height()); row++) {
            for (int column = cell.column(); column < Math.min(columns, cell.column() + cell.width()); column++) {
                if (cells[row][column] == null) {
                    cells[row][column] = cell;
                }
            }
        }
    }

    public int rows() {
        return cells.length;
    }

    /** @return the place of a row in the file, by which a mapping names it */
    public String place(int row) {
        return number + "." + row;
    }

    public int columns() {
        return columns;
    }

    public boolean isHidden(int row) {
        return table.rows().get(row).hidden();
    }

    /** @return whether a page begins with the row */
    public boolean isFirst(int row) {
        return table.rows().get(row).first();
    }

    /** @return null where the table has no cell */
    public Cell at(int row, int column) {
        return cells[row][column];
    }

    public String text(int row, int column) {
        Cell cell = cells[row][column];
        return cell == null ? "" : cell.text();
    }

    /** @return whether the cell begins in this row, not above it */
    public boolean begins(int row, int column) {
        return row == 0 || cells[row][column] != cells[row - 1][column];
    }

    /** @return the row's cells with anything in them, from left to right, each once, those from above too */
    public List<Cell> filled(int row) {
        Set<Cell> seen = new LinkedHashSet<>();
        List<Cell> filled = new ArrayList<>();
        for (Cell cell : cells[row]) {
            if (cell != null && !cell.isBlank() && seen.stream().noneMatch(one -> one == cell)) {
                seen.add(cell);
                filled.add(cell);
            }
        }
        return filled;
    }

    /** @return those of {@link #filled} that begin in the row */
    public List<Cell> own(int row) {
        return filled(row).stream().filter(cell -> begins(row, cell.column())).toList();
    }

    public boolean isHiddenColumn(int column) {
        return IntStream.range(0, rows())
                .mapToObj(row -> cells[row][column])
                .anyMatch(cell -> cell != null && cell.hidden() && cell.width() == 1);
    }
}
