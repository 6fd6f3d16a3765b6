package io.gridview.guard;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridview.duckdb.DuckDbDatabase;
import io.gridview.duckdb.DuckDbOptions;
import io.gridview.sql.SqlLimits;
import io.gridview.sql.SqlResult;
import io.gridview.sql.SqlRunner;
import io.gridview.sql.TestDatabase;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every query of {@code endless-duckdb.sql} passes the guard, and time or memory ends it. */
class DuckDbEndlessTest {
    private static final Duration LIMIT = Duration.ofMillis(200);

    /** Far beyond limit and grace, for slow machines. */
    private static final Duration MOST = Duration.ofSeconds(30);

    @TempDir
    static Path folder;

    private static DuckDbDatabase database;
    private static OpenConnections connections;
    private static String fingerprint;
    private static Map<String, String> files;

    @BeforeAll
    static void open() throws Exception {
        database = DuckDbDatabase.openReadOnly(TestDatabase.create(folder), new DuckDbOptions(256, 2));
        connections = new OpenConnections(database);
        fingerprint = fingerprint();
        files = TestDatabase.contents(folder);
    }

    @AfterAll
    static void close() {
        database.close();
    }

    static Stream<String> endless() throws IOException {
        return TestDatabase.statements("endless-duckdb.sql");
    }

    @ParameterizedTest
    @MethodSource("endless")
    void an_endless_query_is_ended_and_lets_go_of_its_connection(String sql) throws Exception {
        SqlRunner runner = new SqlRunner(connections.source(), SqlGuards.duckDb(), new SqlLimits(100, LIMIT));
        long start = System.nanoTime();

        SqlResult result = runner.run(sql);

        assertThat(result)
                .isInstanceOfSatisfying(
                        SqlResult.Failed.class,
                        failed -> assertThat(failed.problem().code())
                                .isIn("sql_timeout", "sql_failed", "sql_cancelled", "sql_out_of_memory"));
        while (connections.number() > 0 && System.nanoTime() - start < MOST.toNanos()) {
            Thread.sleep(10);
        }
        assertThat(connections.number()).isZero();
        assertThat(fingerprint()).isEqualTo(fingerprint);
        assertThat(TestDatabase.contents(folder)).isEqualTo(files);
    }

    private static String fingerprint() throws Exception {
        try (Connection connection = database.getConnection()) {
            return TestDatabase.fingerprint(connection);
        }
    }
}
