package io.gridview.sql;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.Supplier;

/** One reading that several callers may wait for; it is cancelled when the last of them has left. */
final class Flight {
    private final CompletableFuture<Outcome<?>> landed = new CompletableFuture<>();
    private final Cancellation cancellation = Cancellation.create();
    private int waiting = 1;
    private boolean started;

    Cancellation cancellation() {
        return cancellation;
    }

    /** One more waits for it; false where all have left already. */
    synchronized boolean join() {
        if (waiting == 0) {
            return false;
        }
        waiting++;
        return true;
    }

    /** One waits no more; true where it was the last. */
    boolean leave() {
        synchronized (this) {
            waiting--;
            if (waiting > 0) {
                return false;
            }
        }
        cancellation.cancel();
        return true;
    }

    /** Runs the reading on a thread of its own, as no caller's may be kept longer than that caller waits. */
    synchronized void startOnce(Supplier<Outcome<?>> reading) {
        if (started) {
            return;
        }
        started = true;
        Thread thread = new Thread(() -> land(reading), "grid-view-load");
        thread.setDaemon(true);
        thread.start();
    }

    private void land(Supplier<Outcome<?>> reading) {
        try {
            landed.complete(reading.get());
        } catch (RuntimeException | Error e) {
            landed.complete(Outcome.failed(SqlProblems.failed("The result could not be read")));
            throw e;
        }
    }

    /** Waits until it lands or this caller is cancelled or interrupted. */
    <T> Outcome<T> await(Cancellation waiter, Class<T> type) {
        CompletableFuture<Outcome<?>> mine = landed.copy();
        Runnable giveUp = () -> mine.complete(Outcome.failed(SqlProblems.cancelled()));
        waiter.onCancel(giveUp);
        try {
            Outcome<?> outcome = mine.get();
            return new Outcome<>(type.cast(outcome.value()), outcome.problems(), outcome.refused());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Outcome.failed(SqlProblems.cancelled());
        } catch (ExecutionException e) {
            return Outcome.failed(SqlProblems.failed("The result could not be read"));
        } finally {
            waiter.forget(giveUp);
        }
    }
}
