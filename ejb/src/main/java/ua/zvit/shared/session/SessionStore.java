package ua.zvit.shared.session;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import javax.sql.DataSource;

/**
 * Sessions of the pages in the database, for all servers that share it. A session is found by its id alone, which the database does
 * not know ({@link SessionSecret}); one that nobody has used for the given time is as good as ended.
 *
 * <p>Every call is one short statement of its own, outside of any transaction.
 */
public final class SessionStore {
    /** How exact {@code used_at} is: a session is not written each time that it is used. */
    private static final Duration GRAIN = Duration.ofMinutes(5);

    private static final String ADD = "insert into page_session (content, name, used_at) values (?, ?, now())"
            + " on conflict (name) do update set content = excluded.content, used_at = now(),"
            + " version = page_session.version + 1 returning version";
    private static final String CHANGE = "update page_session set content = ?, used_at = now(), version = version + 1"
            + " where name = ? returning version";
    private static final String FIND = "select version, content, used_at < now() - ? * interval '1 second'"
            + " from page_session where name = ? and used_at > now() - ? * interval '1 second'";

    private final DataSource database;

    public SessionStore(DataSource database) {
        this.database = database;
    }

    /**
     * A session as it is kept.
     *
     * @param version grows with every change of the content
     */
    public record Kept(long version, byte[] content) {}

    /**
     * Finds a session, which counts as used thereby.
     *
     * @param idle after which time without use it has ended
     * @return empty when it has ended, was never kept, or is not of this id
     */
    public Optional<Kept> find(String sessionId, Duration idle) throws SQLException {
        SessionSecret secret = new SessionSecret(sessionId);
        try (Connection connection = database.getConnection();
                PreparedStatement find = connection.prepareStatement(FIND)) {
            find.setLong(1, GRAIN.toSeconds());
            find.setBytes(2, secret.name());
            find.setLong(3, idle.plus(GRAIN).toSeconds());
            try (ResultSet row = find.executeQuery()) {
                if (!row.next()) {
                    return Optional.empty();
                }
                long version = row.getLong(1);
                Optional<byte[]> content = secret.open(row.getBytes(2));
                if (row.getBoolean(3)) {
                    touch(connection, secret);
                }
                return content.map(opened -> new Kept(version, opened));
            }
        }
    }

    /**
     * @param known false for a session that is kept for the first time; one that was kept and has ended since is not brought back
     * @return the new version; empty when it has ended
     */
    public OptionalLong keep(String sessionId, byte[] content, boolean known) throws SQLException {
        SessionSecret secret = new SessionSecret(sessionId);
        try (Connection connection = database.getConnection();
                PreparedStatement keep = connection.prepareStatement(known ? CHANGE : ADD)) {
            keep.setBytes(1, secret.seal(content));
            keep.setBytes(2, secret.name());
            try (ResultSet row = keep.executeQuery()) {
                return row.next() ? OptionalLong.of(row.getLong(1)) : OptionalLong.empty();
            }
        }
    }

    /** The session has ended, on every server. */
    public void forget(String sessionId) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement forget = connection.prepareStatement("delete from page_session where name = ?")) {
            forget.setBytes(1, new SessionSecret(sessionId).name());
            forget.executeUpdate();
        }
    }

    /**
     * Removes what nobody has used for so long.
     *
     * @return how many
     */
    public int sweep(Duration idle) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement sweep = connection.prepareStatement(
                        "delete from page_session where used_at < now() - ? * interval '1 second'")) {
            sweep.setLong(1, idle.toSeconds());
            return sweep.executeUpdate();
        }
    }

    private static void touch(Connection connection, SessionSecret secret) throws SQLException {
        try (PreparedStatement touch =
                connection.prepareStatement("update page_session set used_at = now() where name = ?")) {
            touch.setBytes(1, secret.name());
            touch.executeUpdate();
        }
    }
}
