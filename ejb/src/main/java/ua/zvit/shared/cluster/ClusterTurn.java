package ua.zvit.shared.cluster;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import ua.zvit.shared.outage.OutageLog;

/**
 * Gives one due run of a timed job to one server of those that share a database. While it runs it holds a lock of the
 * database's, which ends with its connection, however the server ends; and the run itself is noted, so that a server
 * whose clock is late finds it done. A run that was begun and not ended may be taken up by another server.
 */
public final class ClusterTurn {
    private static final String TAKE = "insert into timed_run (job, due, node, began) values (?, ?, ?, now())"
            + " on conflict (job) do update set due = excluded.due, node = excluded.node, began = now(), ended = null"
            + " where timed_run.due < excluded.due or timed_run.due = excluded.due and timed_run.ended is null";

    private final DataSource database;
    private final String node;

    public ClusterTurn(DataSource database, String node) {
        this.database = database;
        this.node = node;
    }

    /**
     * Does the work, unless another server has this run or an earlier one is still under way anywhere.
     *
     * @param due when the run was to begin, the same on every server
     * @return false when the work was left to another
     */
    public boolean take(String job, Instant due, Callable<?> work) throws Exception {
        try (Connection connection = database.getConnection()) {
            if (!isTrue(connection, "select pg_try_advisory_lock(hashtextextended(?, 0))", job)) {
                return false;
            }
            try {
                if (!begin(connection, job, due)) {
                    return false;
                }
                work.call();
                end(connection, job, due);
                return true;
            } finally {
                unlock(connection, job);
            }
        }
    }

    private boolean begin(Connection connection, String job, Instant due) throws SQLException {
        try (PreparedStatement take = connection.prepareStatement(TAKE)) {
            take.setString(1, job);
            take.setTimestamp(2, Timestamp.from(due));
            take.setString(3, node);
            return take.executeUpdate() == 1;
        }
    }

    private static void end(Connection connection, String job, Instant due) throws SQLException {
        try (PreparedStatement end =
                connection.prepareStatement("update timed_run set ended = now() where job = ? and due = ?")) {
            end.setString(1, job);
            end.setTimestamp(2, Timestamp.from(due));
            end.executeUpdate();
        }
    }

    /** A lock that can't be given back went with its connection, and must not hide how the work ended. */
    private static void unlock(Connection connection, String job) {
        try {
            isTrue(connection, "select pg_advisory_unlock(hashtextextended(?, 0))", job);
        } catch (SQLException gone) {
            OutageLog.seen(gone);
        }
    }

    private static boolean isTrue(Connection connection, String question, String job) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(question)) {
            query.setString(1, "zvit:" + job);
            try (ResultSet answer = query.executeQuery()) {
                return answer.next() && answer.getBoolean(1);
            }
        }
    }
}
