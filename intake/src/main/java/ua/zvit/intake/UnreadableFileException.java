package ua.zvit.intake;

/** The file can't be read at all; tells why in a way that can be worded. */
public class UnreadableFileException extends RuntimeException {
    private final Reason reason;

    public UnreadableFileException(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public UnreadableFileException(Reason reason, Throwable cause) {
        super(reason.name(), cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /** Why not. */
    public enum Reason {
        MISSING,
        EMPTY,
        TOO_LARGE,
        TOO_LONG,
        UNKNOWN_TYPE,
        PASSWORD,
        BROKEN,
        BOMB,
        HOSTILE_XML,
        SCAN,
        NO_TABLE;

        /** @return the key of the message that says it */
        public String key() {
            return "unreadable." + code();
        }

        /** @return stable, such as {@code hostile-xml} */
        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }
}
