package ua.zvit.shared;

import jakarta.ejb.ApplicationException;
import java.util.List;

/**
 * A refusal with a stable code that a person or a program can act on. Rolls the transaction back. Its text stands in the
 * message bundle, see {@link ErrorCode}.
 */
@ApplicationException(rollback = true)
public class ZvitException extends RuntimeException {
    private final ErrorCode error;
    private final transient List<Object> args;
    private final transient List<Fault> faults;

    public ZvitException(ErrorCode error, Object... args) {
        this(error, List.of(), args);
    }

    public ZvitException(ErrorCode error, List<Fault> faults, Object... args) {
        super(error.code());
        this.error = error;
        this.args = List.of(args);
        this.faults = List.copyOf(faults);
    }

    public ErrorCode error() {
        return error;
    }

    public ErrorKind kind() {
        return error.kind();
    }

    /** @return the stable code such as {@code ENTRY-STALE} */
    public String code() {
        return error.code();
    }

    /** @return the same refusal for whoever tells its faults elsewhere */
    public ZvitException withoutFaults() {
        return new ZvitException(error, args().toArray());
    }

    public List<Object> args() {
        return args == null ? List.of() : args;
    }

    /** @return the single faults with their places; empty when the code says it all */
    public List<Fault> faults() {
        return faults == null ? List.of() : faults;
    }
}
