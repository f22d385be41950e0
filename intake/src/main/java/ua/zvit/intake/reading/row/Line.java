package ua.zvit.intake.reading.row;

import java.util.List;
import java.util.Optional;
import ua.zvit.intake.document.Cell;
import ua.zvit.intake.table.Column;
import ua.zvit.intake.table.Grid;
import ua.zvit.intake.table.Role;
import ua.zvit.intake.table.Segment;
import ua.zvit.intake.text.Amount;
import ua.zvit.intake.text.AmountReader;
import ua.zvit.intake.text.OutlineNumber;
import ua.zvit.intake.text.WordLists;

/** One row of a table, asked for what a reader would look at. */
public record Line(Segment segment, int row) {
    public static final WordLists WORDS = WordLists.of(Line.class);
    private static final double WIDE = 0.6;

    public Grid grid() {
        return segment.grid();
    }

    /** @return its place in the file */
    public String place() {
        return grid().place(row);
    }

    public String text(Role role) {
        return segment.text(row, role);
    }

    public Cell cell(Role role) {
        return segment.cell(row, role);
    }

    /** @return whether what stands there has begun in a row above */
    public boolean isFromAbove(Role role) {
        return segment.first(role)
                .map(column ->
                        !grid().begins(row, column.index()) && !text(role).isEmpty())
                .orElse(false);
    }

    /** @return the cells that begin in this row, without those of hidden columns */
    public List<Cell> own() {
        return grid().own(row).stream().filter(cell -> !cell.hidden()).toList();
    }

    /** @return the only cell of the row, if there is only one */
    public Optional<Cell> only() {
        List<Cell> own = own();
        boolean alone = own.size() == 1
                && grid().filled(row).stream().filter(cell -> !cell.hidden()).count() == 1;
        return alone ? Optional.of(own.get(0)) : Optional.empty();
    }

    /** @return the first text that begins in the row, where a label may stand */
    public String label() {
        return own().stream()
                .filter(cell -> cell.value() == null || cell.value().number() == null)
                .map(Cell::text)
                .filter(text -> OutlineNumber.of(text).isEmpty())
                .findFirst()
                .orElse("");
    }

    public Role roleOf(Cell cell) {
        return segment.columns().get(cell.column()).role();
    }

    public boolean isWide(Cell cell) {
        return cell.width() >= 3 && cell.width() >= grid().columns() * WIDE;
    }

    public Optional<OutlineNumber> number() {
        Cell cell = cell(Role.NUMBER);
        return cell == null || cell.width() > 1 && cell.width() >= grid().columns() / 2
                ? Optional.empty()
                : OutlineNumber.of(cell.text());
    }

    /** @return whether any sum stands in the row */
    public boolean hasMoney() {
        return segment.columns().stream()
                .filter(column -> column.role().isMoney() || column.role().isDerived())
                .anyMatch(this::isSum);
    }

    private boolean isSum(Column column) {
        Cell cell = grid().at(row, column.index());
        return cell != null
                && grid().begins(row, column.index())
                && !isWide(cell)
                && (AmountReader.of(cell).isNumber() || AmountReader.of(cell).kind() == Amount.Kind.ERROR);
    }

    public boolean isTotal() {
        List<Cell> own = own();
        if (own.isEmpty() || !WORDS.starts("total", label()) || isFromAbove(Role.TITLE)) {
            return false;
        }
        Cell labelled = own.stream()
                .filter(cell -> cell.text().equals(label()))
                .findFirst()
                .orElseThrow();
        return roleOf(labelled) != Role.SOURCE
                && roleOf(labelled) != Role.NARRATIVE
                && (hasMoney() || label().length() < 60);
    }
}
