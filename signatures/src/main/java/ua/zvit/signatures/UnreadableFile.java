package ua.zvit.signatures;

/**
 * The file cannot be examined at all, so there is nothing to give a verdict on. The text for people stands in the
 * message bundle under {@code signature.unreadable.<code>}.
 */
public class UnreadableFile extends Exception {

    /** Why a file cannot be examined. */
    public enum Reason {
        NOT_FOUND,
        DIRECTORY,
        ANCHOR_UNREADABLE,
        EMPTY,
        TOO_LARGE,
        /** The time or the memory that one file may take was not enough. */
        TOO_COMPLEX,
        UNKNOWN_FORMAT,
        BROKEN,
        ENCRYPTED,
        NOT_SIGNED,
        PDF_TOO_LARGE,
        ARCHIVE_TOO_LARGE,
        ARCHIVE_UNSAFE_NAME,
        ARCHIVE_AMBIGUOUS,
        XML_TOO_LARGE,
        XML_UNSAFE;

        /** The stable code that people and programs see, such as {@code UNKNOWN-FORMAT}. */
        public String code() {
            return name().replace('_', '-');
        }
    }

    private final Reason reason;
    private final String detail;

    public UnreadableFile(Reason reason) {
        this(reason, "", null);
    }

    public UnreadableFile(Reason reason, String detail) {
        this(reason, detail, null);
    }

    public UnreadableFile(Reason reason, Throwable cause) {
        this(reason, "", cause);
    }

    private UnreadableFile(Reason reason, String detail, Throwable cause) {
        super(detail.isEmpty() ? reason.code() : reason.code() + ": " + detail, cause);
        this.reason = reason;
        this.detail = detail;
    }

    public Reason reason() {
        return reason;
    }

    /** A name or number that the text for people shows; empty when there is none. */
    public String detail() {
        return detail;
    }
}
