package io.gridview.guard;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridview.spec.Reading;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the guard against a real server: what it lets through must be what the server reads, and only that. */
class PostgresGuardTest {
    private static EmbeddedPostgres postgres;
    private static Connection connection;

    @BeforeAll
    static void start() throws IOException, SQLException {
        postgres = EmbeddedPostgres.start();
        connection = postgres.getPostgresDatabase().getConnection();
        try (Statement statement = connection.createStatement()) {
            for (String sql : GuardCorpus.tables("postgres")) {
                statement.execute(sql);
            }
        }
    }

    @AfterAll
    static void stop() throws IOException, SQLException {
        connection.close();
        postgres.close();
    }

    static List<String> honest() {
        return GuardCorpus.honest("postgres");
    }

    @Test
    void the_lists_are_long_enough_to_mean_something() {
        assertThat(honest()).hasSizeGreaterThanOrEqualTo(300).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("honest")
    void an_honest_query_passes_and_the_server_runs_it(String sql) throws SQLException {
        Reading<CheckedSelect> reading = SqlGuards.postgres().check(sql, connection);

        assertThat(reading.problems()).isEmpty();
        connection.setReadOnly(true);
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.executeQuery(reading.get().text()).close();
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
            connection.setReadOnly(false);
        }
    }
}
