package io.gridview.guard;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/** Counts the connections of a source that were given out and not closed: each is a query that still runs. */
final class OpenConnections {
    private final AtomicInteger open = new AtomicInteger();
    private final DataSource counted;

    OpenConnections(DataSource source) {
        this.counted = (DataSource) Proxy.newProxyInstance(
                OpenConnections.class.getClassLoader(),
                new Class<?>[] {DataSource.class},
                (proxy, method, arguments) -> counted(source.getConnection()));
    }

    DataSource source() {
        return counted;
    }

    int number() {
        return open.get();
    }

    private Connection counted(Connection connection) {
        open.incrementAndGet();
        return (Connection) Proxy.newProxyInstance(
                OpenConnections.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                (proxy, method, arguments) -> {
                    try {
                        return method.invoke(connection, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    } finally {
                        if (method.getName().equals("close")) {
                            open.decrementAndGet();
                        }
                    }
                });
    }
}
