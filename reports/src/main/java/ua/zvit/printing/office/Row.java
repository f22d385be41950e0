package ua.zvit.printing.office;

import java.util.List;

/** A row of the table below its head. */
public sealed interface Row {

    /**
     * The heading of a section across the table.
     *
     * @param level 1, or 2 for a part of the section of the first level before it
     */
    record Section(String heading, int level) implements Row {}

    /**
     * A measure, one cell for each column.
     *
     * @param place among all measures of the report, from 0; -1 for a row that only says that there are none, and for a part
     * @param part whether it is a part of the money of the measure above, which is counted there
     */
    record Measure(int place, List<Cell> cells, boolean part) implements Row {}

    /**
     * A subtotal or the total: its label stands in the columns before the first figure.
     *
     * @param cells one for each column; those under the label are empty text
     * @param total whether it closes the table rather than a section
     */
    record Sum(String label, List<Cell> cells, boolean total) implements Row {}
}
