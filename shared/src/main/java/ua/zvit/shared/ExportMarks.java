package ua.zvit.shared;

/**
 * How a file that was exported to be worked on tells what it was written from: names of its own document properties, and of
 * the bookmarks (in a sheet: names of cells) that rows bear. Whoever writes such files and whoever reads them agree here; files
 * that are out there keep to it.
 */
public final class ExportMarks {
    /** Property that tells the report. */
    public static final String REPORT = "zvit-report";

    /** Property that tells the columns whose digests follow. */
    public static final String COLUMNS = "zvit-columns";

    /** Before the number, from 1, of each property with a part of what is told of the measures. */
    public static final String PART = "zvit-part-";

    /** Before the place of a measure, from 0, in the mark of its row. */
    public static final String ROW = "zvit_";

    /**
     * After the mark of a measure's row, in the name of a cell below in which a text goes on; the numbers of row and column
     * follow, and how the text goes on.
     */
    public static final String MORE = "_more_";

    /** The text goes on with a new line. */
    public static final String LINE = "p";

    /** The text goes on after a blank. */
    public static final String BLANK = "b";

    /** The text goes on within a word. */
    public static final String NOTHING = "n";

    private ExportMarks() {}
}
