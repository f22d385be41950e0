package ua.zvit.printing.composer;

import java.util.List;

/**
 * A column of cells of a composed table.
 *
 * @param kind what its cells hold
 * @param field the name of its data in a row
 * @param subtotal the name of the figure that closes a section; null where the column holds no figures
 * @param total the name of the figure that closes the table; null where the column holds no figures
 * @param headings names of the headings above it, the outermost first, its own last; neighbours share equal outer ones
 * @param width in points
 */
public record ComposedColumn(Kind kind, String field, String subtotal, String total, List<String> headings, int width) {

    /** What the cells of a column hold, and so how they are drawn. */
    public enum Kind {
        NUMBER("number"),
        TITLE("cell"),
        /** Styled text, the only mark-up there is. */
        NARRATIVE("narrative"),
        /** Words that say little of their own, and of an indicator nothing: executors, the term. */
        EXECUTORS("executors"),
        TEXT("cell"),
        AMOUNT("amount");

        private final String style;

        Kind(String style) {
            this.style = style;
        }

        String style() {
            return style;
        }
    }

    public ComposedColumn {
        headings = List.copyOf(headings);
    }

    public boolean isFigure() {
        return kind == Kind.AMOUNT;
    }
}
