package ua.zvit.shared;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where something failed, for the log: kinds of the causes and the lines of code, but no message, for messages of drivers
 * and libraries quote what people have written. The state of a database's refusal is told.
 */
public final class SilentTrace {
    private static final int CAUSES = 12;
    private static final int LINES = 25;

    private SilentTrace() {}

    public static String of(Throwable thrown) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
                .limit(CAUSES)
                .map(SilentTrace::told)
                .collect(Collectors.joining("\nCaused by: "));
    }

    private static String told(Throwable cause) {
        String state = cause instanceof java.sql.SQLException refused ? " " + refused.getSQLState() : "";
        String code = cause instanceof ZvitException known ? " " + known.code() : "";
        return cause.getClass().getName()
                + state
                + code
                + Stream.of(cause.getStackTrace())
                        .limit(LINES)
                        .map(line -> "\n\tat " + line)
                        .collect(Collectors.joining());
    }
}
