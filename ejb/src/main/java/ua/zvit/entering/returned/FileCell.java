package ua.zvit.entering.returned;

import java.util.List;
import ua.zvit.printing.office.CellContent;

/**
 * One cell of a file that was brought back.
 *
 * @param marks what our own exports call its row; usually none
 * @param error whether a formula in it fails
 */
record FileCell(int column, int width, List<String> marks, CellContent content, boolean error, List<FileNote> notes) {

    boolean covers(int place) {
        return column <= place && place < column + width;
    }
}
