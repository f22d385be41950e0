package ua.zvit.shared.outage;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/**
 * Connections of the pool for what rightly takes long, such as a migration or the verification of a whole archive: their
 * statements have no time limit. When such a connection is given back it is as it was, for the pool hands it on.
 */
public final class PatientConnections {
    private static final int NO_LIMIT = 0;

    private PatientConnections() {}

    public static DataSource of(DataSource pool) {
        return proxy(DataSource.class, (proxy, method, args) -> {
            Object answer = invoke(pool, method, args);
            return answer instanceof Connection connection ? patient(connection) : answer;
        });
    }

    private static Connection patient(Connection connection) throws SQLException {
        int usual = connection.getNetworkTimeout();
        say(connection, "set statement_timeout = 0");
        connection.setNetworkTimeout(Runnable::run, NO_LIMIT);
        return proxy(Connection.class, (proxy, method, args) -> {
            if (method.getName().equals("close") && !connection.isClosed()) {
                giveBack(connection, usual);
            }
            return invoke(connection, method, args);
        });
    }

    /** Work that was not committed ends here, as it would with the connection. */
    private static void giveBack(Connection connection, int usual) {
        try {
            connection.setNetworkTimeout(Runnable::run, usual);
            if (!connection.getAutoCommit()) {
                connection.rollback();
                connection.setAutoCommit(true);
            }
            say(connection, "reset statement_timeout");
        } catch (SQLException gone) {
            OutageLog.seen(gone);
        }
    }

    private static void say(Connection connection, String words) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(words);
        }
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(
                Proxy.newProxyInstance(PatientConnections.class.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private static Object invoke(Object target, Method method, Object[] args) throws Throwable {
        try {
            return method.invoke(target, args);
        } catch (InvocationTargetException refused) {
            throw refused.getCause();
        }
    }
}
