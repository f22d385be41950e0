package ua.zvit.intake.document;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One cell of a table.
 *
 * @param column where it begins, from 0
 * @param width how many columns it spans
 * @param height how many rows it spans
 * @param value what a sheet keeps behind the shown text; null where there is only text
 * @param hidden whether its column is hidden
 */
public record Cell(int column, int width, int height, List<Block> content, Value value, boolean hidden) {
    public Cell {
        content = List.copyOf(content);
    }

    /** A number, a date, or a formula's error; at most one of them. */
    public record Value(BigDecimal number, LocalDate date, boolean error) {}

    /** @return what a person reads, paragraph by paragraph, a nested table's cells parted by a bar */
    public List<String> lines() {
        return content.stream()
                .flatMap(Cell::lines)
                .filter(line -> !line.isBlank())
                .toList();
    }

    private static Stream<String> lines(Block block) {
        if (block instanceof Paragraph paragraph) {
            return paragraph.shown().lines().map(String::strip);
        }
        return ((Table) block)
                .rows().stream().map(row -> row.cells().stream().map(Cell::text).collect(Collectors.joining(" | ")));
    }

    /** @return all of it on one line */
    public String text() {
        return String.join(" ", lines()).replaceAll("[\\s\\u00a0]+", " ").strip();
    }

    public boolean isBlank() {
        return value == null && text().isEmpty();
    }

    public List<Note> notes() {
        return content.stream().flatMap(Cell::notes).toList();
    }

    private static Stream<Note> notes(Block block) {
        return block instanceof Paragraph paragraph
                ? paragraph.notes().stream()
                : ((Table) block)
                        .rows().stream().flatMap(row -> row.cells().stream()).flatMap(cell -> cell.notes().stream());
    }
}
