package ua.zvit.shared;

import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The last defence against values that slipped through every entrance: what the database itself can't keep is a fault
 * of what was sent, not of the installation. States of PostgreSQL: a character that it has not, a number or a date out
 * of range, a rule of a table that is broken.
 */
public final class Unstorable {
    private static final Set<String> STATES = Set.of("22021", "22P05", "22003", "22008", "22001", "23514");
    private static final int DEEPEST = 20;

    private Unstorable() {}

    /** @return the refusal to tell instead; empty when it was something else */
    public static Optional<ZvitException> refusal(Throwable thrown) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
                .limit(DEEPEST)
                .filter(SQLException.class::isInstance)
                .map(cause -> ((SQLException) cause).getSQLState())
                .filter(state -> state != null && STATES.contains(state))
                .findFirst()
                .map(state -> new ZvitException(ErrorCode.VALUE_UNSTORABLE));
    }
}
