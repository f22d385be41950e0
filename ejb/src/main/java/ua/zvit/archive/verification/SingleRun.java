package ua.zvit.archive.verification;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * Lets one verification of a kind run at a time, whichever server or person began it: whoever holds a lock of the
 * database's works, and the others go away.
 */
public final class SingleRun implements AutoCloseable {
    private static final long CHAIN = 0x5A56_4954L;
    private static final long SIGNATURES = 0x5A56_4955L;

    private final Connection database;
    private final long key;
    private final boolean first;

    private SingleRun(Connection database, long key) throws SQLException {
        this.database = database;
        this.key = key;
        this.first = ask("select pg_try_advisory_lock(?)");
    }

    /** Of the verification of chain and contents. */
    public static SingleRun ofChain(Connection database) throws SQLException {
        return new SingleRun(database, CHAIN);
    }

    /** Of the validation of signatures and the renewal of their stamps. */
    public static SingleRun ofSignatures(Connection database) throws SQLException {
        return new SingleRun(database, SIGNATURES);
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
            query.setLong(1, key);
            try (ResultSet answer = query.executeQuery()) {
                return answer.next() && answer.getBoolean(1);
            }
        }
    }
}
