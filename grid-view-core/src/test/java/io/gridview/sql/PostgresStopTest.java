package io.gridview.sql;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridview.guard.CheckedSelect;
import io.gridview.spec.Reading;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PostgresStopTest extends StoppedQueries {
    private static TestPostgres postgres;

    @BeforeAll
    static void start() throws IOException, SQLException {
        postgres = new TestPostgres();
    }

    @AfterAll
    static void stop() throws IOException {
        postgres.close();
    }

    @Override
    CountingPool open() {
        return new CountingPool(postgres.reader());
    }

    @Override
    String endless() {
        return "SELECT count(*) FROM generate_series(1, 100000) a, generate_series(1, 10000000) b";
    }

    @Override
    String wide() {
        return "SELECT i, 'x' || i AS x FROM generate_series(1, 300000) i";
    }

    @Override
    long active() throws SQLException {
        return postgres.active("generate_series");
    }

    @Test
    void an_engine_that_cannot_be_told_to_stop_loses_its_connection() throws Exception {
        pool().deaf(true);
        Connection before = pool().physical();
        SqlRunner runner = new SqlRunner(
                pool(),
                (sql, connection) -> Reading.of(new CheckedSelect(sql)),
                new SqlLimits(10, Duration.ofSeconds(4)));
        Cancellation cancellation = Cancellation.create();
        Thread canceller = new Thread(() -> {
            try {
                waitUntil(() -> active() > 0);
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
            cancellation.cancel();
        });
        canceller.start();

        assertThat(code(runner.run(endless(), cancellation))).isEqualTo("sql_cancelled");

        canceller.join();
        waitUntil(() -> runner.running() == 0 && runner.abandoned() == 0);
        assertThat(before.isClosed()).isTrue();
        assertThat(pool().openStatements()).isZero();
        // The server's own limit ends what nobody could reach.
        waitUntil(() -> active() == 0);
        assertThat(runner.run("SELECT 1")).isInstanceOf(SqlResult.Rows.class);
    }

    @Test
    void a_connection_is_afterwards_what_it_was() throws Exception {
        Connection connection = pool().physical();
        for (boolean autoCommit : new boolean[] {true, false}) {
            for (boolean readOnly : new boolean[] {true, false}) {
                connection.setAutoCommit(true);
                connection.setReadOnly(readOnly);
                connection.setTransactionIsolation(
                        readOnly ? Connection.TRANSACTION_SERIALIZABLE : Connection.TRANSACTION_READ_COMMITTED);
                connection.setSchema("public");
                connection.setAutoCommit(autoCommit);
                List<String> before = state(connection);

                SqlRunner runner =
                        new SqlRunner(pool(), (sql, on) -> Reading.of(new CheckedSelect(sql)), SqlLimits.DEFAULT);
                assertThat(runner.run("SELECT n FROM sales")).isInstanceOf(SqlResult.Rows.class);
                assertThat(runner.run("SELECT n / 0 FROM sales")).isInstanceOf(SqlResult.Failed.class);
                assertThat(runner.run("SELECT set_config('search_path', 'pg_catalog', false),"
                                + " set_config('statement_timeout', '1', false)"))
                        .isInstanceOf(SqlResult.Rows.class);

                assertThat(state(connection)).isEqualTo(before);
            }
        }
    }

    @Test
    void a_query_sees_one_snapshot_and_the_limits_of_the_server() throws Exception {
        SqlRunner runner = new SqlRunner(
                pool(), (sql, on) -> Reading.of(new CheckedSelect(sql)), new SqlLimits(10, Duration.ofSeconds(20)));

        SqlResult result = runner.run("SELECT current_setting('transaction_isolation'),"
                + " current_setting('transaction_read_only'), current_setting('standard_conforming_strings'),"
                + " current_setting('statement_timeout') <> '0', current_setting('lock_timeout') <> '0',"
                + " current_setting('idle_in_transaction_session_timeout')");

        assertThat(((SqlResult.Rows) result).table().rows().get(0))
                .containsExactly("repeatable read", "on", "on", true, true, "1min");
    }

    private static List<String> state(Connection connection) throws SQLException {
        List<String> state = List.of(
                "" + connection.getAutoCommit(),
                "" + connection.isReadOnly(),
                "" + connection.getTransactionIsolation(),
                connection.getSchema(),
                ask(connection, "SELECT current_setting('statement_timeout')"),
                ask(connection, "SELECT current_setting('lock_timeout')"),
                ask(connection, "SELECT current_setting('idle_in_transaction_session_timeout')"),
                ask(connection, "SELECT current_setting('work_mem')"),
                ask(connection, "SELECT current_setting('search_path')"));
        if (!connection.getAutoCommit()) {
            connection.rollback();
        }
        return state;
    }

    private static String ask(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
