package ua.zvit.printing;

/**
 * A figure that the document shows otherwise than the data has it.
 *
 * @param measure number of the measure, or the label of a subtotal or total row
 * @param column heading of the column
 * @param expected the figure as it ought to be printed
 * @param found what is printed; empty where nothing is
 */
public record FigureDifference(String measure, String column, String expected, String found) {}
