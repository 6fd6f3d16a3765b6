package io.gridview.sql;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridview.guard.CheckedSelect;
import io.gridview.guard.SqlGuard;
import io.gridview.spec.Problem;
import io.gridview.spec.Reading;
import java.sql.Connection;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Whatever ends a query, nothing of it stays: no thread, no statement, no permit, and the connection answers. */
@Timeout(120)
abstract class StoppedQueries {
    private static final SqlGuard OPEN = (sql, connection) -> Reading.of(new CheckedSelect(sql));
    private static final SqlLimits LONG = new SqlLimits(10, Duration.ofSeconds(60)).withMaxConcurrent(1);

    private final ExecutorService callers = Executors.newCachedThreadPool();
    private CountingPool pool;
    private Connection physical;

    abstract CountingPool open() throws Exception;

    /** A select that runs for minutes. */
    abstract String endless();

    /** A select of millions of rows, without a place to put a LIMIT. */
    abstract String wide();

    /** The statements that the engine works on, as far as it tells. */
    abstract long active() throws Exception;

    @BeforeEach
    void take() throws Exception {
        pool = open();
        physical = pool.physical();
    }

    @AfterEach
    void giveBack() throws Exception {
        callers.shutdownNow();
        pool.close();
    }

    @Test
    void the_time_limit_leaves_nothing() throws Exception {
        SqlRunner runner = new SqlRunner(pool, OPEN, LONG.withTimeout(Duration.ofMillis(300)));

        assertThat(code(runner.run(endless()))).isEqualTo("sql_timeout");

        assertNothingIsLeftOf(runner);
    }

    @Test
    void the_callers_cancel_leaves_nothing() throws Exception {
        SqlRunner runner = new SqlRunner(pool, OPEN, LONG);
        Cancellation cancellation = Cancellation.create();
        Future<SqlResult> result = callers.submit(() -> runner.run(endless(), cancellation));
        waitUntil(() -> active() > 0);

        cancellation.cancel();

        assertThat(code(result.get())).isEqualTo("sql_cancelled");
        assertNothingIsLeftOf(runner);
    }

    @Test
    void closing_the_runner_ends_what_runs_and_turns_away_what_comes() throws Exception {
        SqlRunner runner = new SqlRunner(pool, OPEN, LONG);
        Future<SqlResult> result = callers.submit(() -> runner.run(endless()));
        waitUntil(() -> active() > 0);

        runner.close();

        assertThat(runner.running()).isZero();
        assertThat(code(result.get())).isEqualTo("sql_cancelled");
        assertThat(code(runner.run("SELECT 1"))).isEqualTo("sql_closed");
        assertNothingIsLeft();
    }

    @Test
    void an_interrupt_of_the_caller_leaves_nothing_and_stays_set() throws Exception {
        SqlRunner runner = new SqlRunner(pool, OPEN, LONG);
        CountDownLatch begun = new CountDownLatch(1);
        boolean[] stayed = new boolean[1];
        String[] code = new String[1];
        Thread caller = new Thread(() -> {
            begun.countDown();
            code[0] = code(runner.run(endless()));
            stayed[0] = Thread.currentThread().isInterrupted();
        });
        caller.start();
        begun.await();
        waitUntil(() -> active() > 0);

        caller.interrupt();
        caller.join();

        assertThat(code[0]).isEqualTo("sql_cancelled");
        assertThat(stayed[0]).isTrue();
        assertNothingIsLeftOf(runner);
    }

    @Test
    void a_page_read_to_its_limit_leaves_nothing_of_the_rest() throws Exception {
        SqlRunner runner = new SqlRunner(pool, OPEN, LONG);

        assertThat(runner.run(wide())).isInstanceOf(SqlResult.Rows.class);

        assertNothingIsLeftOf(runner);
    }

    @Test
    void a_limit_of_bytes_leaves_nothing_of_the_rest() throws Exception {
        SqlRunner runner = new SqlRunner(pool, OPEN, LONG.withMaxRows(1_000_000).withMaxBytes(4_000));

        SqlResult result = runner.run(wide());

        assertThat(((SqlResult.Rows) result).table().rowCount()).isBetween(1, 5_000);
        assertThat(((SqlResult.Rows) result).table().extent().truncated()).isTrue();
        assertNothingIsLeftOf(runner);
    }

    @Test
    void a_failure_leaves_nothing() throws Exception {
        SqlRunner runner = new SqlRunner(pool, OPEN, LONG);

        assertThat(runner.run("SELECT nope")).isInstanceOf(SqlResult.Refused.class);

        assertNothingIsLeftOf(runner);
    }

    @Test
    void a_query_that_waits_for_a_connection_can_be_cancelled() throws Exception {
        SqlRunner runner = new SqlRunner(pool, OPEN, LONG);
        Cancellation cancellation = Cancellation.create();
        Connection taken = pool.getConnection();
        Future<SqlResult> result = callers.submit(() -> runner.run("SELECT 1", cancellation));
        waitUntil(() -> runner.running() == 1);

        cancellation.cancel();

        assertThat(code(result.get())).isEqualTo("sql_cancelled");
        assertThat(runner.running()).isZero();
        taken.close();
        assertNothingIsLeftOf(runner);
    }

    @Test
    void one_query_more_than_may_run_is_turned_away() throws Exception {
        SqlRunner runner = new SqlRunner(pool, OPEN, LONG);
        Cancellation cancellation = Cancellation.create();
        Future<SqlResult> result = callers.submit(() -> runner.run(endless(), cancellation));
        waitUntil(() -> active() > 0);

        assertThat(code(runner.run("SELECT 1"))).isEqualTo("sql_busy");

        cancellation.cancel();
        result.get();
        assertNothingIsLeftOf(runner);
    }

    @Test
    void a_cancel_at_any_moment_hits_no_later_query() throws Exception {
        SqlRunner runner = new SqlRunner(pool, OPEN, LONG);
        Random random = new Random(7);
        for (int i = 0; i < 60; i++) {
            Cancellation cancellation = Cancellation.create();
            Future<SqlResult> result = callers.submit(() -> runner.run("SELECT 1 AS one", cancellation));
            Thread.sleep(random.nextInt(8));
            cancellation.cancel();
            result.get();

            assertThat(runner.run("SELECT 2 AS two")).isInstanceOf(SqlResult.Rows.class);
        }
        assertNothingIsLeftOf(runner);
    }

    @Test
    void a_query_that_does_not_listen_is_counted_until_it_ends_and_its_connection_thrown_away() throws Exception {
        CountDownLatch ends = new CountDownLatch(1);
        SqlGuard deaf = (sql, connection) -> {
            if (sql.contains("deaf")) {
                awaitThroughInterrupts(ends);
            }
            return Reading.of(new CheckedSelect(sql));
        };
        SqlRunner runner = new SqlRunner(pool, deaf, LONG.withTimeout(Duration.ofMillis(200)));

        assertThat(code(runner.run("SELECT 1 AS deaf"))).isEqualTo("sql_timeout");

        assertThat(runner.running()).isEqualTo(1);
        assertThat(runner.abandoned()).isEqualTo(1);
        assertThat(code(runner.run("SELECT 1"))).isEqualTo("sql_busy");
        ends.countDown();
        waitUntil(() -> runner.running() == 0 && pool.isIdle());
        assertThat(runner.abandoned()).isZero();
        assertThat(physical.isClosed()).isTrue();
        assertThat(runner.run("SELECT 1")).isInstanceOf(SqlResult.Rows.class);
    }

    final CountingPool pool() {
        return pool;
    }

    final void assertNothingIsLeftOf(SqlRunner runner) throws Exception {
        assertThat(runner.running()).isZero();
        assertThat(runner.abandoned()).isZero();
        assertNothingIsLeft();
        assertThat(runner.run("SELECT 42 AS answer")).isInstanceOf(SqlResult.Rows.class);
        assertThat(pool.physical()).isSameAs(physical);
    }

    private void assertNothingIsLeft() throws Exception {
        assertThat(pool.openStatements()).isZero();
        assertThat(pool.isIdle()).isTrue();
        waitUntil(() -> active() == 0);
        waitUntil(() -> threads().isEmpty());
    }

    private static List<String> threads() {
        return Thread.getAllStackTraces().keySet().stream()
                .map(Thread::getName)
                .filter(name -> name.startsWith("grid-view-sql"))
                .toList();
    }

    static String code(SqlResult result) {
        assertThat(result).isInstanceOf(SqlResult.Failed.class);
        Problem problem = ((SqlResult.Failed) result).problem();
        return problem.code();
    }

    static void waitUntil(Callable<Boolean> condition) throws Exception {
        long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (!condition.call()) {
            if (System.nanoTime() - end > 0) {
                throw new AssertionError("It did not come about");
            }
            Thread.sleep(5);
        }
    }

    private static void awaitThroughInterrupts(CountDownLatch latch) {
        while (latch.getCount() > 0) {
            try {
                latch.await();
            } catch (InterruptedException e) {
                continue;
            }
        }
    }
}
