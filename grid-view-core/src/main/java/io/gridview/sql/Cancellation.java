package io.gridview.sql;

import java.util.ArrayList;
import java.util.List;

/** A switch that a host throws when nobody waits for the answer any more; safe for many threads. */
public final class Cancellation {
    private final List<Runnable> listeners = new ArrayList<>();
    private boolean cancelled;

    /** A switch that has not been thrown. */
    public static Cancellation create() {
        return new Cancellation();
    }

    private Cancellation() {}

    /** Throws the switch and runs what listens to it, once; later calls do nothing. */
    public void cancel() {
        List<Runnable> toRun;
        synchronized (listeners) {
            if (cancelled) {
                return;
            }
            cancelled = true;
            toRun = List.copyOf(listeners);
            listeners.clear();
        }
        toRun.forEach(Runnable::run);
    }

    /** True once {@link #cancel()} was called. */
    public boolean isCancelled() {
        synchronized (listeners) {
            return cancelled;
        }
    }

    /** Runs {@code listener} when the switch is thrown, at once where it already was. */
    public void onCancel(Runnable listener) {
        synchronized (listeners) {
            if (!cancelled) {
                listeners.add(listener);
                return;
            }
        }
        listener.run();
    }

    /** Runs {@code listener} no more; one that was called already stays called. */
    void forget(Runnable listener) {
        synchronized (listeners) {
            listeners.remove(listener);
        }
    }
}
