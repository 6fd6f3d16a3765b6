package io.gridview.sql;

import io.gridview.spec.Problem;
import java.sql.SQLException;
import java.sql.Statement;
import org.jspecify.annotations.Nullable;

/** Stops a running query from another thread and remembers why. */
final class StopSwitch {
    private @Nullable Problem reason;
    private @Nullable Statement running;

    /** Names the statement that a stop would cancel; null for none. */
    synchronized void running(@Nullable Statement statement) {
        running = statement;
    }

    /** Cancels what runs; the first reason stays. May be called again while the engine does not listen. */
    void stop(Problem why) {
        Statement statement;
        synchronized (this) {
            if (reason == null) {
                reason = why;
            }
            statement = running;
        }
        if (statement != null) {
            cancel(statement);
        }
    }

    synchronized @Nullable Problem reason() {
        return reason;
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
