package ua.zvit.backup;

import java.util.List;

/** A copy is not made or not taken, and nothing was changed. */
final class BackupRefused extends Exception {
    private static final long serialVersionUID = 1L;

    private final BackupFault fault;
    private final transient List<Object> args;

    BackupRefused(BackupFault fault, Object... args) {
        super(fault.code());
        this.fault = fault;
        this.args = List.of(args);
    }

    BackupFault fault() {
        return fault;
    }

    Object[] args() {
        return args.toArray();
    }
}
