package ua.zvit.web.entering;

import java.nio.charset.StandardCharsets;
import java.util.List;
import ua.zvit.entering.values.CellChange;
import ua.zvit.shared.JsonRecords;

/** Cells that a page has to tell of. */
record Changes(List<CellChange> changes) {

    /** @param json null or blank for none */
    static List<CellChange> read(String json) {
        if (json == null || json.isBlank()) {
            return List.of();
        }
        Changes read = JsonRecords.read(json.getBytes(StandardCharsets.UTF_8), Changes.class);
        return read == null || read.changes() == null
                ? List.of()
                : read.changes().stream()
                        .filter(change -> change != null && change.cell() != null)
                        .map(change -> new CellChange(change.cell(), change.text() == null ? "" : change.text()))
                        .toList();
    }
}
