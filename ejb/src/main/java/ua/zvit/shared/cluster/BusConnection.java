package ua.zvit.shared.cluster;

import java.lang.reflect.InvocationTargetException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/**
 * One connection that listens to the database's notifications ({@code LISTEN}). The driver belongs to the server and is not
 * seen by the application, so its two methods for it are looked up in the driver itself.
 */
final class BusConnection implements AutoCloseable {
    private static final String DRIVERS = "org.postgresql.PGConnection";

    private final Connection connection;
    private final Class<?> kind;
    private final Object driver;

    /** @throws SQLException when the database is not to be reached, or is none that can notify */
    BusConnection(DataSource database, String channel) throws SQLException {
        connection = database.getConnection();
        try (Statement listen = connection.createStatement()) {
            kind = connection.getMetaData().getClass().getClassLoader().loadClass(DRIVERS);
            driver = connection.unwrap(kind);
            listen.execute("listen " + channel);
        } catch (ClassNotFoundException foreign) {
            connection.close();
            throw new SQLException("The driver can't listen", foreign);
        } catch (SQLException refused) {
            connection.close();
            throw refused;
        }
    }

    /** @return what was said; empty when nothing was within that time */
    List<String> await(int millis) throws SQLException {
        Object[] heard = (Object[]) called(kind, driver, "getNotifications", millis);
        List<String> said = new ArrayList<>();
        if (heard != null) {
            for (Object each : heard) {
                said.add((String) called(each.getClass(), each, "getParameter"));
            }
        }
        return said;
    }

    private static Object called(Class<?> type, Object object, String name, Object... arguments) throws SQLException {
        try {
            return arguments.length == 0
                    ? type.getMethod(name).invoke(object)
                    : type.getMethod(name, int.class).invoke(object, arguments);
        } catch (InvocationTargetException failed) {
            if (failed.getCause() instanceof SQLException known) {
                throw known;
            }
            throw new SQLException(failed.getCause());
        } catch (ReflectiveOperationException foreign) {
            throw new SQLException("The driver can't listen", foreign);
        }
    }

    /** A database that has gone without a word is noticed by this. */
    void probe() throws SQLException {
        try (Statement probe = connection.createStatement()) {
            probe.execute("select 1");
        }
    }

    /** The connection goes back to the pool and must not go on listening there. */
    @Override
    public void close() throws SQLException {
        try (connection;
                Statement silence = connection.createStatement()) {
            silence.execute("unlisten *");
        }
    }
}
