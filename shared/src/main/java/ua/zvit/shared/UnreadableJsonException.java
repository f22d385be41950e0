package ua.zvit.shared;

/** What came in is no JSON that may come in. */
public final class UnreadableJsonException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Why it can't be read. */
    public enum Reason {
        /** It is no JSON, or larger, deeper or longer than anything that is asked for. */
        MALFORMED,
        /** Some member is named twice. */
        MEMBER_TWICE,
        /** Its letters are of another encoding; only the line is known. */
        ENCODING
    }

    private final Reason reason;
    private final long line;
    private final int column;

    UnreadableJsonException(Reason reason, long line, int column) {
        super(reason + " at " + line + ":" + column);
        this.reason = reason;
        this.line = line;
        this.column = column;
    }

    public Reason reason() {
        return reason;
    }

    /** @return counted from 1 */
    public long line() {
        return line;
    }

    /** @return counted from 1 */
    public int column() {
        return column;
    }
}
