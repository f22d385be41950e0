package ua.zvit.archive.verification;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * Lets one verification run at a time, whichever server or person began it: whoever holds a lock of the database's
 * works, and the others go away.
 */
public final class SingleRun implements AutoCloseable {
    private static final long KEY = 0x5A56_4954L;

    private final Connection database;
    private final boolean first;

    public SingleRun(Connection database) throws SQLException {
        this.database = database;
        this.first = ask("select pg_try_advisory_lock(?)");
    }

    /** @return false when another run is under way */
    public boolean isFirst() {
        return first;
    }

    @Override
    public void close() throws SQLException {
        if (first) {
            ask("select pg_advisory_unlock(?)");
        }
    }

    private boolean ask(String question) throws SQLException {
        try (PreparedStatement query = database.prepareStatement(question)) {
            query.setLong(1, KEY);
            try (ResultSet answer = query.executeQuery()) {
                return answer.next() && answer.getBoolean(1);
            }
        }
    }
}
