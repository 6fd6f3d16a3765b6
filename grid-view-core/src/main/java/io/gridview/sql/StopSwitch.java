package io.gridview.sql;

import io.gridview.spec.Problem;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Stops a running query from another thread and remembers why. */
final class StopSwitch {
    private final Object cancelling = new Object();
    private volatile @Nullable Problem reason;
    private volatile boolean abandoned;
    private @Nullable Thread connecting;
    private @Nullable Statement running;
    private @Nullable Connection breakable;

    /** Says why the query is to stop; the first reason stays. */
    synchronized void stop(Problem why) {
        if (reason == null) {
            reason = why;
        }
    }

    @Nullable
    Problem reason() {
        return reason;
    }

    /** Says that nobody waits for the query any more, which did not listen to a cancel. */
    void abandon() {
        abandoned = true;
    }

    boolean isAbandoned() {
        return abandoned;
    }

    /** A connection; waiting for one can be stopped where the source listens to an interrupt, as pools do. */
    Connection connect(DataSource source) throws SQLException {
        synchronized (cancelling) {
            connecting = Thread.currentThread();
        }
        try {
            throwIfStopped();
            return source.getConnection();
        } finally {
            synchronized (cancelling) {
                connecting = null;
                Thread.interrupted();
            }
        }
    }

    /** Names a connection that may be broken while a statement runs on it; null for none. */
    void breakable(@Nullable Connection connection) {
        synchronized (cancelling) {
            breakable = connection;
        }
    }

    /**
     * Names the statement that a stop would cancel; null for none. Waits for a cancel that is under way, so that it
     * cannot hit what runs on the same connection next.
     *
     * @throws SQLException if the query was stopped before this statement began
     */
    void running(@Nullable Statement statement) throws SQLException {
        synchronized (cancelling) {
            running = statement;
        }
        if (statement != null) {
            throwIfStopped();
        }
    }

    private void throwIfStopped() throws SQLException {
        if (reason != null) {
            throw new SQLException("stopped before it began");
        }
    }

    /** Cancels what runs; called again while the engine does not listen, and in the end breaks the connection. */
    void cancel() {
        synchronized (cancelling) {
            if (connecting != null) {
                connecting.interrupt();
            }
            if (running != null) {
                cancel(running);
            }
            if (abandoned && breakable != null) {
                ReadOnlySession.abort(breakable);
                breakable = null;
            }
        }
    }

    private static void cancel(Statement statement) {
        try {
            statement.cancel();
        } catch (SQLException e) {
            // It ended or was closed in the meantime, which is what was wanted.
            return;
        }
    }
}
