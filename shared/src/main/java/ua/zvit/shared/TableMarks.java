package ua.zvit.shared;

/**
 * How lines of text tell that they stand in a table, where an edited file is held against what it was made of: characters
 * that Unicode has set aside for programs, before the first letter of a line. Nobody reads them.
 */
public final class TableMarks {
    /** Before {@link #ROW}: with this cell a table begins. */
    public static final char TABLE = '\uFDD0';

    /** Before {@link #CELL}: with this cell a row begins. */
    public static final char ROW = '\uFDD1';

    /** With this line a cell begins; an empty cell is a line of marks alone. */
    public static final char CELL = '\uFDD2';

    /** The line goes on in the cell before it. */
    public static final char LINE = '\uFDD3';

    private TableMarks() {}

    /** @return whether the text begins with a mark */
    public static boolean isMarked(String text) {
        return !text.isEmpty() && text.charAt(0) >= TABLE && text.charAt(0) <= LINE;
    }

    /** @return the marks with which the text begins */
    public static String of(String text) {
        int end = 0;
        while (end < text.length() && isMarked(text.substring(end))) {
            end++;
        }
        return text.substring(0, end);
    }

    /** @return the marks of a cell's line */
    public static String of(boolean table, boolean row, boolean cell) {
        return cell ? (table ? "" + TABLE : "") + (row ? "" + ROW : "") + CELL : "" + LINE;
    }
}
