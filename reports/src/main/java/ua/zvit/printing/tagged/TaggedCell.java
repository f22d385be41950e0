package ua.zvit.printing.tagged;

import java.util.List;

/**
 * A cell of a table.
 *
 * @param column index of the column in which it begins, counted from 0
 * @param columns how many columns it spans
 * @param heading whether it heads a row or a column
 * @param text the text as drawn, lines joined without a blank
 * @param extent the space that its letters take; null when it has none
 * @param signs what its figures are written with, in reading order
 */
public record TaggedCell(int column, int columns, boolean heading, String text, Extent extent, List<FigureSign> signs) {

    public TaggedCell {
        signs = List.copyOf(signs);
    }
}
