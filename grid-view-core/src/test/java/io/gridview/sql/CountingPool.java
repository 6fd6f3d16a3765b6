package io.gridview.sql;

import java.io.PrintWriter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** A pool of one connection that counts what is not given back, and can make statements deaf to a cancel. */
final class CountingPool implements DataSource, AutoCloseable {
    private final DataSource source;
    private final Semaphore free = new Semaphore(1);
    private final AtomicInteger openStatements = new AtomicInteger();
    private volatile boolean deaf;
    private @Nullable Connection physical;

    CountingPool(DataSource source) {
        this.source = source;
    }

    int openStatements() {
        return openStatements.get();
    }

    boolean isIdle() {
        return free.availablePermits() == 1;
    }

    void deaf(boolean yes) {
        deaf = yes;
    }

    /** The connection behind; a new one where the last was broken. */
    synchronized Connection physical() throws SQLException {
        if (physical == null || physical.isClosed()) {
            physical = source.getConnection();
        }
        return physical;
    }

    @Override
    public Connection getConnection() throws SQLException {
        try {
            free.acquire();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SQLException("interrupted while waiting for a connection", e);
        }
        try {
            return borrowed(physical());
        } catch (SQLException e) {
            free.release();
            throw e;
        }
    }

    private Connection borrowed(Connection connection) {
        return proxy(Connection.class, (method, arguments) -> {
            if (method.getName().equals("close")) {
                free.release();
                return null;
            }
            Object result = call(connection, method, arguments);
            if (result instanceof PreparedStatement statement) {
                return counted(PreparedStatement.class, statement);
            }
            return result instanceof Statement statement ? counted(Statement.class, statement) : result;
        });
    }

    private <T extends Statement> T counted(Class<T> type, T statement) {
        openStatements.incrementAndGet();
        return proxy(type, (method, arguments) -> {
            if (method.getName().equals("close")) {
                openStatements.decrementAndGet();
            }
            return deaf && method.getName().equals("cancel") ? null : call(statement, method, arguments);
        });
    }

    private interface Call {
        @Nullable
        Object with(Method method, Object @Nullable [] arguments) throws Throwable;
    }

    private static @Nullable Object call(Object target, Method method, Object @Nullable [] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static <T> T proxy(Class<T> type, Call call) {
        return type.cast(Proxy.newProxyInstance(
                CountingPool.class.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> call.with(method, arguments)));
    }

    @Override
    public void close() throws SQLException {
        physical().close();
    }

    @Override
    public Connection getConnection(String username, String password) throws SQLException {
        return getConnection();
    }

    @Override
    public PrintWriter getLogWriter() {
        throw new UnsupportedOperationException();
    }

    @Override
    public void setLogWriter(PrintWriter out) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void setLoginTimeout(int seconds) {
        throw new UnsupportedOperationException();
    }

    @Override
    public int getLoginTimeout() {
        return 0;
    }

    @Override
    public Logger getParentLogger() {
        throw new UnsupportedOperationException();
    }

    @Override
    public <T> T unwrap(Class<T> type) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean isWrapperFor(Class<?> type) {
        return false;
    }
}
