package ua.zvit.intake.evidence;

import java.util.Locale;

/** The file can't be kept as evidence. */
public class UnfitFileException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final Reason reason;

    UnfitFileException(Reason reason) {
        this(reason, null);
    }

    UnfitFileException(Reason reason, Throwable cause) {
        super(reason.name(), cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /** Why not. */
    public enum Reason {
        EMPTY,
        TYPE,
        ARCHIVE,
        PASSWORD,
        MACROS,
        BROKEN,
        COMPLEX;

        /** @return the stable word of the command's answer */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
