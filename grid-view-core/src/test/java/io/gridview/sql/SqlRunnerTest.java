package io.gridview.sql;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridview.data.Column;
import io.gridview.data.RowExtent;
import io.gridview.data.RowTable;
import io.gridview.duckdb.DuckDbDatabase;
import io.gridview.duckdb.DuckDbOptions;
import io.gridview.guard.CheckedSelect;
import io.gridview.guard.SqlGuard;
import io.gridview.guard.SqlGuards;
import io.gridview.spec.Problem;
import io.gridview.spec.Reading;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class SqlRunnerTest {
    private static final String ENDLESS = "SELECT count(*) FROM numbers a, numbers b, numbers c WHERE a.n + b.n <> c.n";

    @TempDir
    Path folder;

    private DuckDbDatabase database;

    @BeforeEach
    void open() throws Exception {
        database = DuckDbDatabase.openReadOnly(TestDatabase.create(folder), new DuckDbOptions(256, 2));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void a_query_gives_its_rows_in_its_order() {
        RowTable table = rows(10, "SELECT region, amount FROM sales ORDER BY amount DESC; -- best first");

        assertThat(values(table, "region")).containsExactly("East", "South", "North");
        assertThat(table.extent()).isEqualTo(RowExtent.complete(3));
    }

    @Test
    void a_cut_result_keeps_the_order_says_so_and_knows_the_full_count() {
        RowTable table = rows(3, "SELECT n FROM numbers ORDER BY n DESC");

        assertThat(values(table, "n")).containsExactly(99_999L, 99_998L, 99_997L);
        assertThat(table.extent()).isEqualTo(new RowExtent(true, 100_000L));
    }

    @Test
    void a_result_of_exactly_the_limit_is_not_cut() {
        assertThat(rows(3, "SELECT region FROM sales").extent()).isEqualTo(RowExtent.complete(3));
    }

    @Test
    void columns_of_equal_names_keep_their_names_even_where_the_result_is_cut() {
        RowTable table = rows(2, "SELECT n, n, word AS N FROM numbers ORDER BY 1");

        assertThat(table.names()).containsExactly("n", "n", "N");
        assertThat(table.rowCount()).isEqualTo(2);
        assertThat(table.extent()).isEqualTo(new RowExtent(true, 100_000L));
    }

    @Test
    void a_limit_of_the_query_itself_is_kept() {
        assertThat(rows(10, "SELECT n FROM numbers ORDER BY n LIMIT 4 OFFSET 2").rowCount())
                .isEqualTo(4);
    }

    @Test
    void a_query_beyond_its_time_is_stopped() {
        long begin = System.nanoTime();

        Problem problem = failed(
                new SqlRunner(database, SqlGuards.duckDb(), new SqlLimits(10, Duration.ofMillis(300))).run(ENDLESS));

        assertThat(problem.code()).isEqualTo("sql_timeout");
        assertThat(problem.message()).contains("300 ms");
        assertThat(Duration.ofNanos(System.nanoTime() - begin))
                .isBetween(Duration.ofMillis(300), Duration.ofSeconds(10));
    }

    @Test
    void the_caller_is_not_held_by_an_engine_that_ignores_a_cancel() {
        SqlGuard deaf = (sql, connection) -> {
            sleepThroughInterrupts(Duration.ofSeconds(8));
            return Reading.of(new CheckedSelect(sql));
        };
        long begin = System.nanoTime();

        Problem problem =
                failed(new SqlRunner(database, deaf, new SqlLimits(10, Duration.ofMillis(200))).run("SELECT 1"));

        assertThat(problem.code()).isEqualTo("sql_timeout");
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(6));
    }

    @Test
    void a_host_can_cancel_from_another_thread() throws Exception {
        Cancellation cancellation = Cancellation.create();
        Thread host = new Thread(() -> {
            sleepThroughInterrupts(Duration.ofMillis(300));
            cancellation.cancel();
        });
        host.start();
        long begin = System.nanoTime();

        Problem problem = failed(runner(10).run(ENDLESS, cancellation));

        assertThat(problem.code()).isEqualTo("sql_cancelled");
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(10));
        host.join();
    }

    @Test
    void what_is_cancelled_before_it_begins_does_not_run() {
        Cancellation cancellation = Cancellation.create();
        cancellation.cancel();

        assertThat(failed(runner(10).run("SELECT 1", cancellation)).code()).isEqualTo("sql_cancelled");
    }

    @Test
    void an_interrupt_of_the_caller_cancels_and_stays_set() {
        Thread.currentThread().interrupt();

        Problem problem = failed(runner(10).run(ENDLESS));

        assertThat(Thread.interrupted()).isTrue();
        assertThat(problem.code()).isEqualTo("sql_cancelled");
    }

    @Test
    void the_runner_works_on_after_a_query_was_stopped() {
        failed(new SqlRunner(database, SqlGuards.duckDb(), new SqlLimits(10, Duration.ofMillis(100))).run(ENDLESS));

        assertThat(rows(10, "SELECT 1 AS one").rowCount()).isEqualTo(1);
    }

    @Test
    void an_unknown_column_is_named() {
        assertThat(refused("SELECT amoumt FROM sales")).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("sql_unknown_column");
            assertThat(problem.message()).contains("\"amoumt\"", "\"amount\"").doesNotContain("LINE 1");
        });
    }

    @Test
    void an_unknown_column_behind_an_alias_is_named() {
        assertThat(refused("SELECT s.amoumt FROM sales s"))
                .singleElement()
                .extracting(Problem::code)
                .isEqualTo("sql_unknown_column");
    }

    @Test
    void an_aggregate_of_text_is_a_mismatch_of_types_that_keeps_the_signature() {
        assertThat(refused("SELECT sum(word) FROM numbers")).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("sql_type_mismatch");
            assertThat(problem.message()).contains("sum(VARCHAR)");
        });
    }

    @Test
    void many_queries_at_once_each_get_their_own_rows() throws Exception {
        SqlRunner runner = runner(10);
        List<Object> answers = java.util.Collections.synchronizedList(new ArrayList<>());
        CountDownLatch done = new CountDownLatch(20);
        for (int i = 0; i < 20; i++) {
            String sql = "SELECT n FROM numbers WHERE n = " + i;
            new Thread(() -> {
                        answers.addAll(values(((SqlResult.Rows) runner.run(sql)).table(), "n"));
                        done.countDown();
                    })
                    .start();
        }

        assertThat(done.await(30, TimeUnit.SECONDS)).isTrue();
        assertThat(answers).hasSize(20).doesNotHaveDuplicates();
    }

    @Test
    void the_generic_guard_on_duckdb_still_runs_inside_a_read_only_transaction() {
        SqlRunner runner =
                new SqlRunner(database, (sql, connection) -> Reading.of(new CheckedSelect(sql)), SqlLimits.DEFAULT);

        assertThat(runner.run("WITH d AS (DELETE FROM sales RETURNING *) SELECT * FROM d"))
                .isNotInstanceOf(SqlResult.Rows.class);
    }

    private SqlRunner runner(int maxRows) {
        return new SqlRunner(database, SqlGuards.forDatabase(), new SqlLimits(maxRows, Duration.ofSeconds(30)));
    }

    private RowTable rows(int maxRows, String sql) {
        SqlResult result = runner(maxRows).run(sql);
        assertThat(result).isInstanceOf(SqlResult.Rows.class);
        return ((SqlResult.Rows) result).table();
    }

    private List<Problem> refused(String sql) {
        SqlResult result = runner(10).run(sql);
        assertThat(result).isInstanceOf(SqlResult.Refused.class);
        return ((SqlResult.Refused) result).problems();
    }

    private static Problem failed(SqlResult result) {
        assertThat(result).isInstanceOf(SqlResult.Failed.class);
        return ((SqlResult.Failed) result).problem();
    }

    private static List<Object> values(RowTable table, String key) {
        Column column = Objects.requireNonNull(table.column(key));
        List<Object> values = new ArrayList<>();
        for (int row = 0; row < column.size(); row++) {
            values.add(column.value(row));
        }
        return values;
    }

    private static void sleepThroughInterrupts(Duration time) {
        long end = System.nanoTime() + time.toNanos();
        while (System.nanoTime() < end) {
            try {
                Thread.sleep(20);
            } catch (InterruptedException e) {
                // This stands for native code, which knows no interrupts.
                continue;
            }
        }
    }
}
