package ua.zvit.intake.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ua.zvit.intake.document.Cell;
import ua.zvit.intake.reading.row.Line;
import ua.zvit.intake.table.Mapping;
import ua.zvit.intake.table.RowKind;

/** What each row of the tables was taken for, and what a person says that it is. */
final class RowsTaken {
    static final double SURE = 0.95;
    static final double LIKELY = 0.7;
    private static final double TOLD = 1;

    private final Mapping mapping;
    private final List<TakenRow> rows = new ArrayList<>();

    RowsTaken(Mapping mapping) {
        this.mapping = mapping;
    }

    Optional<RowKind> told(Line line) {
        return mapping.row(line.grid(), line.row());
    }

    void take(Line line, RowKind kind, double sureness) {
        rows.add(new TakenRow(
                line.place(),
                kind,
                told(line).isPresent() ? TOLD : sureness,
                line.own().stream().map(Cell::text).toList()));
    }

    /** Sections are known for good when all numbers are: a row that seemed a measure may be the head of one. */
    void settle(DraftSection outer, int level) {
        for (DraftSection section : outer.sections) {
            rows.replaceAll(row ->
                    row.place().equals(section.from) ? row.as(level == 1 ? RowKind.SECTION : RowKind.SUBSECTION) : row);
            settle(section, level + 1);
        }
    }

    List<TakenRow> all() {
        return List.copyOf(rows);
    }
}
