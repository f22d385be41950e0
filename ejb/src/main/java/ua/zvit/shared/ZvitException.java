package ua.zvit.shared;

import jakarta.ejb.ApplicationException;
import java.util.List;

/**
 * A refusal with a stable code that a person or a program can act on. Rolls the transaction back. The text stands in
 * the message bundle under {@code error.<code>}.
 */
@ApplicationException(rollback = true)
public class ZvitException extends RuntimeException {
    private final ErrorKind kind;
    private final String code;
    private final transient List<Object> args;
    private final transient List<Fault> faults;

    public ZvitException(ErrorKind kind, String code, Object... args) {
        this(kind, code, List.of(), args);
    }

    public ZvitException(ErrorKind kind, String code, List<Fault> faults, Object... args) {
        super(code);
        this.kind = kind;
        this.code = code;
        this.args = List.of(args);
        this.faults = List.copyOf(faults);
    }

    public ErrorKind kind() {
        return kind;
    }

    public String code() {
        return code;
    }

    public List<Object> args() {
        return args == null ? List.of() : args;
    }

    /** @return the single faults with their places; empty when the code says it all */
    public List<Fault> faults() {
        return faults == null ? List.of() : faults;
    }
}
