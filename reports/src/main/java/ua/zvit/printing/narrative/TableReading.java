package ua.zvit.printing.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Gathers the cells of a narrative's table while it is read. A table inside a cell is but lines of that cell. */
final class TableReading {
    private List<List<NarrativeBlock.TableCell>> rows = new ArrayList<>();
    private List<List<NarrativeRun>> lines = new ArrayList<>();
    private int tables;
    private int cells;

    void open(String name) {
        switch (name) {
            case "table" -> tables++;
            case "tr" -> {
                if (tables == 1) {
                    rows.add(new ArrayList<>());
                }
            }
            default -> cells++;
        }
    }

    /** @return the table that is read to its end with this */
    Optional<NarrativeBlock> close(String name) {
        if (!name.equals("table")) {
            cells--;
            if (cells == 0 && !rows.isEmpty()) {
                rows.get(rows.size() - 1).add(new NarrativeBlock.TableCell(name.equals("th"), lines));
                lines = new ArrayList<>();
            }
            return Optional.empty();
        }
        tables--;
        if (tables > 0) {
            return Optional.empty();
        }
        NarrativeBlock.Table table = new NarrativeBlock.Table(rows);
        rows = new ArrayList<>();
        return Optional.of(table);
    }

    boolean isInCell() {
        return cells > 0;
    }

    void add(List<List<NarrativeRun>> more) {
        lines.addAll(more);
    }
}
