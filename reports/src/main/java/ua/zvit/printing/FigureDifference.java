package ua.zvit.printing;

/**
 * A figure that the document shows otherwise than the data has it, or not as one.
 *
 * @param measure number of the measure, or the label of a subtotal or total row
 * @param column heading of the column
 * @param expected the figure as it ought to be printed
 * @param found what is printed; empty where nothing is
 * @param broken whether the figure is there but can't be read as one: parted between two lines, or drawn over
 */
public record FigureDifference(String measure, String column, String expected, String found, boolean broken) {

    /** A figure that is another. */
    public FigureDifference(String measure, String column, String expected, String found) {
        this(measure, column, expected, found, false);
    }
}
