package io.gridview.guard;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridview.trino.TrinoCluster;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The lists of statements on a real Trino: what the guard passes is SQL there, and what it refuses changes nothing. */
class TrinoCorpusTest {
    private static final SqlGuard GUARD = SqlGuards.trino();

    private static Connection connection;

    @BeforeAll
    static void open() throws SQLException {
        connection = TrinoCluster.connect();
        for (String table : GuardCorpus.tables("trino")) {
            execute(table);
        }
    }

    @AfterAll
    static void close() throws SQLException {
        connection.close();
    }

    static List<String> honest() {
        return GuardCorpus.honest("trino");
    }

    @ParameterizedTest
    @MethodSource("honest")
    void an_honest_statement_passes_and_is_sql_to_trino(String sql) throws SQLException {
        CheckedSelect select = GUARD.check(sql, connection).orThrow(problems -> new IllegalStateException(problems.toString()));

        execute("EXPLAIN (TYPE VALIDATE) " + select.text());
    }

    @Test
    void every_hostile_statement_is_refused_by_the_connection_it_would_run_on() throws SQLException {
        List<String> passed = new ArrayList<>();
        for (String sql : GuardCorpus.hostile("trino")) {
            if (GUARD.check(sql, connection).value() != null) {
                passed.add(sql);
            }
        }

        assertThat(passed).isEmpty();
    }

    private static void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
