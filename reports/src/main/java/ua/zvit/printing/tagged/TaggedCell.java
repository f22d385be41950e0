package ua.zvit.printing.tagged;

/**
 * A cell of a table.
 *
 * @param column index of the column in which it begins, counted from 0
 * @param columns how many columns it spans
 * @param heading whether it heads a row or a column
 * @param text the text as drawn, lines joined without a blank
 * @param extent the space that its letters take; null when it has none
 */
public record TaggedCell(int column, int columns, boolean heading, String text, Extent extent) {}
