package io.gridview.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class ResultCacheTest {
    private static final Object SOURCE = new Object();

    private final AtomicLong nanos = new AtomicLong();
    private final AtomicInteger loads = new AtomicInteger();
    private final ExecutorService callers = Executors.newCachedThreadPool();
    private final ResultCache cache =
            ResultCache.create(new CacheLimits(100_000, 10, Duration.ofMinutes(1)), nanos::get);

    @AfterEach
    void stop() {
        callers.shutdownNow();
    }

    @Test
    void a_value_is_loaded_once_and_then_found() {
        assertThat(get("SELECT 1").value()).isEqualTo(1);
        assertThat(get("SELECT 1").value()).isEqualTo(1);

        assertThat(loads).hasValue(1);
        assertThat(cache.statistics().hits()).isEqualTo(1);
    }

    @Test
    void a_value_grows_old() {
        get("SELECT 1");
        nanos.addAndGet(Duration.ofSeconds(61).toNanos());

        assertThat(get("SELECT 1").value()).isEqualTo(2);
    }

    @Test
    void another_source_or_part_is_another_value() {
        get("SELECT 1");

        assertThat(cache.peek(ResultCache.Key.of(new Object(), "SELECT 1", "part"), Integer.class))
                .isNull();
        assertThat(cache.peek(ResultCache.Key.of(SOURCE, "SELECT 1", "other"), Integer.class))
                .isNull();
    }

    @Test
    void no_more_entries_are_kept_than_may_be_however_light() {
        for (int i = 0; i < 50; i++) {
            get("SELECT " + i);
        }

        assertThat(cache.statistics().entries()).isBetween(1L, 10L);
        assertThat(cache.statistics().evictions()).isPositive();
    }

    @Test
    void a_value_heavier_than_all_room_is_not_kept() {
        get("SELECT 1", 200_000);

        assertThat(cache.statistics().entries()).isZero();
    }

    @Test
    void invalidating_a_statement_drops_all_its_parts_and_no_other() {
        get("SELECT 1");
        get("SELECT 2");
        cache.invalidate("SELECT 1");

        assertThat(get("SELECT 2").value()).isEqualTo(2);
        assertThat(get("SELECT 1").value()).isEqualTo(3);
    }

    @Test
    void a_failure_is_told_and_not_kept() {
        Outcome<Integer> failed = cache.get(
                key("SELECT 1"),
                Integer.class,
                Cancellation.create(),
                load -> Outcome.failed(SqlProblems.failed("no")),
                value -> 1L);

        assertThat(failed.problems()).hasSize(1);
        assertThat(get("SELECT 1").value()).isEqualTo(1);
        assertThat(cache.statistics().failures()).isEqualTo(1);
    }

    @Test
    void equal_requests_at_the_same_time_wait_for_one_loading() throws Exception {
        CountDownLatch ready = new CountDownLatch(1);
        List<Future<Outcome<Integer>>> waiting = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            waiting.add(callers.submit(() -> get(Cancellation.create(), ready)));
        }
        waitForShared(7);
        ready.countDown();

        for (Future<Outcome<Integer>> one : waiting) {
            assertThat(one.get(20, TimeUnit.SECONDS).value()).isEqualTo(1);
        }
        assertThat(loads).hasValue(1);
    }

    @Test
    void one_who_is_cancelled_leaves_and_the_others_get_their_answer() throws Exception {
        CountDownLatch ready = new CountDownLatch(1);
        Cancellation first = Cancellation.create();
        Future<Outcome<Integer>> leaving = callers.submit(() -> get(first, ready));
        waitForLoad();
        Future<Outcome<Integer>> staying = callers.submit(() -> get(Cancellation.create(), ready));
        waitForShared(1);

        first.cancel();

        assertThat(leaving.get(20, TimeUnit.SECONDS).problems().get(0).code()).isEqualTo("sql_cancelled");
        ready.countDown();
        assertThat(staying.get(20, TimeUnit.SECONDS).value()).isEqualTo(1);
    }

    @Test
    void the_loading_is_cancelled_when_the_last_has_left() throws Exception {
        CountDownLatch cancelled = new CountDownLatch(1);
        Cancellation only = Cancellation.create();
        Future<Outcome<Integer>> leaving = callers.submit(() -> cache.get(
                key("SELECT 1"),
                Integer.class,
                only,
                load -> {
                    load.onCancel(cancelled::countDown);
                    loads.incrementAndGet();
                    return await(cancelled);
                },
                value -> 1L));
        waitForLoad();

        only.cancel();

        assertThat(cancelled.await(20, TimeUnit.SECONDS)).isTrue();
        assertThat(leaving.get(20, TimeUnit.SECONDS).value()).isNull();
        assertThat(cache.statistics().entries()).isZero();
    }

    private Outcome<Integer> await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return Outcome.failed(SqlProblems.cancelled());
    }

    private static ResultCache.Key key(String sql) {
        return ResultCache.Key.of(SOURCE, sql, "part");
    }

    private Outcome<Integer> get(String sql) {
        return get(sql, 100);
    }

    private Outcome<Integer> get(String sql, long bytes) {
        return cache.get(
                key(sql),
                Integer.class,
                Cancellation.create(),
                load -> Outcome.of(loads.incrementAndGet()),
                value -> bytes);
    }

    private Outcome<Integer> get(Cancellation waiter, CountDownLatch ready) {
        return cache.get(
                key("SELECT 1"),
                Integer.class,
                waiter,
                load -> {
                    int number = loads.incrementAndGet();
                    await(ready);
                    return Outcome.of(number);
                },
                value -> 1L);
    }

    private void waitForLoad() throws InterruptedException {
        while (loads.get() == 0) {
            Thread.sleep(1);
        }
    }

    private void waitForShared(int count) throws InterruptedException {
        while (cache.statistics().shared() < count) {
            Thread.sleep(1);
        }
    }
}
