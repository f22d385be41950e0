package ua.zvit.entering.returned;

import java.util.List;
import java.util.Optional;

/**
 * The row of a measure in the file.
 *
 * @param places of the form's columns in the file; -1 for one that is not there
 */
record FoundRow(List<FileCell> cells, List<Integer> places) {

    /** @return the cell of one of the form's columns; empty where the file has no such column or no cell there */
    Optional<FileCell> cell(int column) {
        int place = places.get(column);
        return cells.stream().filter(cell -> place >= 0 && cell.covers(place)).findFirst();
    }

    boolean has(int column) {
        return places.get(column) >= 0;
    }
}
