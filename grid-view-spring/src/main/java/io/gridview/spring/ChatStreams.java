package io.gridview.spring;

import io.gridview.flow.FlowEvent;
import io.gridview.sql.Cancellation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * Server-sent event streams, each written by a thread of a bounded pool.
 *
 * <p>A client that went away is noticed by the next write, so heartbeats are what cancels the query of a silent stream.
 */
final class ChatStreams implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(ChatStreams.class.getName());

    private final ThreadPoolExecutor writers;
    private final ScheduledThreadPoolExecutor heart;
    private final Duration timeout;
    private final Duration heartbeat;

    ChatStreams(GridViewProperties.Chat chat) {
        this.writers = new ThreadPoolExecutor(0, chat.maxConcurrent(), 30, TimeUnit.SECONDS, new SynchronousQueue<>());
        this.heart = new ScheduledThreadPoolExecutor(1, task -> daemon(task));
        this.heart.setRemoveOnCancelPolicy(true);
        this.timeout = chat.timeout();
        this.heartbeat = chat.heartbeat();
    }

    /**
     * Opens a stream and starts what writes to it.
     *
     * @param answer writes events to the sink until it is done; the sink throws once the client is gone
     * @throws java.util.concurrent.RejectedExecutionException where as many streams as may be are open
     */
    SseEmitter open(BiConsumer<Consumer<FlowEvent>, Cancellation> answer) {
        SseEmitter emitter = new SseEmitter(timeout.toMillis());
        Cancellation cancellation = Cancellation.create();
        emitter.onTimeout(cancellation::cancel);
        emitter.onError(failure -> cancellation.cancel());
        emitter.onCompletion(cancellation::cancel);
        writers.execute(() -> write(emitter, cancellation, answer));
        return emitter;
    }

    private void write(
            SseEmitter emitter, Cancellation cancellation, BiConsumer<Consumer<FlowEvent>, Cancellation> answer) {
        long pause = heartbeat.toMillis();
        ScheduledFuture<?> beats =
                heart.scheduleWithFixedDelay(() -> beat(emitter, cancellation), pause, pause, TimeUnit.MILLISECONDS);
        try {
            answer.accept(event -> send(emitter, cancellation, event), cancellation);
            beats.cancel(false);
            emitter.complete();
        } catch (UncheckedIOException e) {
            // The client is gone; nobody is left to tell.
            emitter.completeWithError(e);
        } catch (RuntimeException e) {
            if (!cancellation.isCancelled()) {
                LOG.log(System.Logger.Level.WARNING, "An answer broke off", e);
            }
            emitter.completeWithError(e);
        } finally {
            beats.cancel(false);
        }
    }

    private static void send(SseEmitter emitter, Cancellation cancellation, FlowEvent event) {
        try {
            emitter.send(SseEmitter.event().name(event.event()).data(event.dataJson(), MediaType.APPLICATION_JSON));
        } catch (IOException e) {
            cancellation.cancel();
            throw new UncheckedIOException(e);
        }
    }

    private static void beat(SseEmitter emitter, Cancellation cancellation) {
        try {
            emitter.send(SseEmitter.event().comment("keep-alive"));
        } catch (IOException | IllegalStateException e) {
            cancellation.cancel();
        }
    }

    private static Thread daemon(Runnable task) {
        Thread thread = new Thread(task, "grid-view-heartbeat");
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public void close() {
        heart.shutdownNow();
        writers.shutdownNow();
    }
}
