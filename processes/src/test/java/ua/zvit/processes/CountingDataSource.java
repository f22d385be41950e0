package ua.zvit.processes;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;

/** Counts the statements that go to the database. */
final class CountingDataSource {
    private final AtomicLong statements = new AtomicLong();
    private final DataSource target;

    CountingDataSource(DataSource target) {
        this.target = target;
    }

    long statements() {
        return statements.get();
    }

    DataSource proxy() {
        return wrap(DataSource.class, target);
    }

    private <T> T wrap(Class<T> type, T wrapped) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, method, args) -> call(wrapped, method, args)));
    }

    private Object call(Object wrapped, Method method, Object[] args) throws Throwable {
        if (method.getName().equals("prepareStatement")) {
            statements.incrementAndGet();
        }
        try {
            Object result = method.invoke(wrapped, args);
            return result instanceof Connection connection ? wrap(Connection.class, connection) : result;
        } catch (InvocationTargetException failed) {
            throw failed.getCause();
        }
    }
}
