package io.gridview.sql;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridview.data.RowExtent;
import io.gridview.data.RowTable;
import io.gridview.guard.SqlGuards;
import io.gridview.spec.Problem;
import io.gridview.trino.TrinoCluster;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Runs guarded queries on a cluster, and looks whether any stays. */
@Timeout(120)
class TrinoSqlRunnerTest {
    private static final String ENDLESS = "SELECT count(*) FROM tpch.sf100.lineitem a, tpch.sf100.lineitem b"
            + " WHERE a.orderkey + b.orderkey = 42 AND a.comment <> b.comment";

    @Test
    void a_query_gives_its_rows_in_its_order() {
        RowTable table = rows(10, "SELECT name FROM tpch.tiny.region ORDER BY name DESC -- last first");

        assertThat(table.rows())
                .containsExactly(
                        List.of("MIDDLE EAST"),
                        List.of("EUROPE"),
                        List.of("ASIA"),
                        List.of("AMERICA"),
                        List.of("AFRICA"));
        assertThat(table.extent()).isEqualTo(RowExtent.complete(5));
    }

    @Test
    void a_cut_result_keeps_the_order_and_knows_the_full_count() {
        RowTable table = rows(3, "SELECT orderkey FROM tpch.tiny.orders ORDER BY orderkey DESC");

        assertThat(table.rows()).containsExactly(List.of(60_000L), List.of(59_975L), List.of(59_974L));
        assertThat(table.extent()).isEqualTo(new RowExtent(true, 15_000L));
    }

    @Test
    void a_query_beyond_its_time_is_stopped_on_the_cluster_too() throws Exception {
        SqlLimits limits = new SqlLimits(10, Duration.ofSeconds(2));
        try (SqlRunner runner = runner(limits)) {
            assertThat(problem(runner.run(ENDLESS)).code()).isEqualTo("sql_timeout");
            assertNothingRuns(runner);
        }
    }

    @Test
    void a_cancelled_query_is_gone_from_the_cluster() throws Exception {
        try (SqlRunner runner = runner(new SqlLimits(10, Duration.ofSeconds(60)))) {
            Cancellation cancellation = Cancellation.create();
            Thread host = new Thread(() -> {
                awaitRunning(1);
                cancellation.cancel();
            });
            host.start();

            assertThat(problem(runner.run(ENDLESS, cancellation)).code()).isEqualTo("sql_cancelled");
            host.join();
            assertNothingRuns(runner);
        }
    }

    @Test
    void what_the_cluster_says_of_a_wrong_statement_has_its_place() {
        Problem problem = problem(
                runner(new SqlLimits(10, Duration.ofSeconds(60))).run("SELECT name,\n  nmae\nFROM tpch.tiny.region"));

        assertThat(problem.message()).contains("Line 2", "nmae");
    }

    private static void assertNothingRuns(SqlRunner runner) {
        awaitRunning(0);
        assertThat(runner.running()).isZero();
    }

    private static void awaitRunning(int count) {
        try (Connection connection = TrinoCluster.connect();
                Statement statement = connection.createStatement()) {
            while (running(statement) != count) {
                Thread.sleep(50);
            }
        } catch (SQLException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int running(Statement statement) throws SQLException {
        String sql = "SELECT count(*) FROM system.runtime.queries"
                + " WHERE state NOT IN ('FINISHED', 'FAILED') AND query LIKE '%sf100.lineitem%'"
                + " AND query NOT LIKE '%system.runtime%'";
        try (ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private static SqlRunner runner(SqlLimits limits) {
        return new SqlRunner(TrinoCluster.dataSource(), SqlGuards.generic(), limits);
    }

    private static RowTable rows(int limit, String sql) {
        SqlResult result = runner(new SqlLimits(limit, Duration.ofSeconds(60))).run(sql);
        assertThat(result).isInstanceOf(SqlResult.Rows.class);
        return ((SqlResult.Rows) result).table();
    }

    private static Problem problem(SqlResult result) {
        return switch (result) {
            case SqlResult.Failed failed -> failed.problem();
            case SqlResult.Refused refused -> refused.problems().get(0);
            case SqlResult.Rows rows ->
                throw new AssertionError("rows: " + rows.table().rowCount());
        };
    }
}
