package ua.zvit.intake.table;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import ua.zvit.intake.document.Cell;

/**
 * Rows of a table under one head.
 *
 * @param rows the rows with data, in their order
 * @param continues whether it has no head of its own and goes on with what the table before has begun
 */
public record Segment(Grid grid, List<Column> columns, List<Integer> rows, boolean continues) {

    public Optional<Column> first(Role role) {
        return all(role).findFirst();
    }

    public Stream<Column> all(Role role) {
        return columns.stream().filter(column -> column.is(role));
    }

    public Stream<Column> money() {
        return columns.stream().filter(column -> column.role().isMoney());
    }

    /** @return what stands in the row under that role; null for nothing */
    public Cell cell(int row, Role role) {
        return first(role).map(column -> grid.at(row, column.index())).orElse(null);
    }

    public String text(int row, Role role) {
        Cell cell = cell(row, role);
        return cell == null ? "" : cell.text();
    }
}
