package ua.zvit.intake.format.raw;

import ua.zvit.intake.UnreadableFileException;
import ua.zvit.intake.UnreadableFileException.Reason;

/** How much is read of any file. */
public final class Limits {
    /** Bytes of a file. */
    public static final int FILE = 32 * 1024 * 1024;
    /** Bytes of a packed file, unpacked; pictures are not unpacked and do not count. */
    static final long UNPACKED = 192L * 1024 * 1024;
    /** Entries of a packed file. */
    public static final int ENTRIES = 5_000;
    /** Below so many bytes no packing is too good. */
    static final long SMALL = 4L * 1024 * 1024;
    /** Unpacked bytes for one packed. */
    static final long RATIO = 150;
    /** Rows of all tables. */
    public static final int ROWS = 20_000;
    /** Columns of a table. */
    public static final int COLUMNS = 200;
    /** Cells of all tables. */
    static final int CELLS = 400_000;
    /** Elements inside one another. */
    public static final int DEPTH = 200;
    /** Pages of a PDF. */
    public static final int PAGES = 1_000;

    private int rows;
    private int cells;

    void row() {
        if (++rows > ROWS) {
            throw new UnreadableFileException(Reason.TOO_LONG);
        }
    }

    void cell() {
        if (++cells > CELLS) {
            throw new UnreadableFileException(Reason.TOO_LONG);
        }
    }
}
