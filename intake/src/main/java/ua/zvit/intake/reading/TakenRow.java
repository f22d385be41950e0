package ua.zvit.intake.reading;

import java.util.List;
import ua.zvit.intake.table.RowKind;

/**
 * What a row of the file was taken for.
 *
 * @param place by which a mapping names it
 * @param sureness from 0 to 1; 1 where a person has said it
 * @param cells that begin in it, from left to right
 */
public record TakenRow(String place, RowKind kind, double sureness, List<String> cells) {

    TakenRow as(RowKind other) {
        return new TakenRow(place, other, sureness, cells);
    }
}
