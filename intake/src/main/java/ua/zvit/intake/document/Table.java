package ua.zvit.intake.document;

import java.util.List;

/**
 * A table, row by row; what spans rows stands in the first of them.
 *
 * @param origin where it stands: the name of a sheet, or empty
 */
public record Table(List<Row> rows, String origin) implements Block {
    public Table {
        rows = List.copyOf(rows);
    }

    /**
     * @param hidden whether the file hides the whole row
     * @param first whether it is the first on a page, so that it may go on with what another has begun
     */
    public record Row(List<Cell> cells, boolean hidden, boolean first) {
        public Row {
            cells = List.copyOf(cells);
        }
    }
}
