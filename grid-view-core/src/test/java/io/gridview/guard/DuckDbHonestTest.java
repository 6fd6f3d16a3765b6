package io.gridview.guard;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridview.duckdb.DuckDbDatabase;
import io.gridview.duckdb.DuckDbOptions;
import io.gridview.judgement.TpchTables;
import io.gridview.sql.SqlLimits;
import io.gridview.sql.SqlResult;
import io.gridview.sql.SqlRunner;
import io.gridview.sql.TestDatabase;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every query of {@code honest-duckdb.sql} passes the guard and gives rows; so do all 22 of TPC-H. */
class DuckDbHonestTest {
    @TempDir
    static Path folder;

    private static DuckDbDatabase database;
    private static SqlRunner runner;

    @BeforeAll
    static void open() throws Exception {
        Path file = TestDatabase.create(folder);
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + file)) {
            TpchTables.load(connection);
        }
        database = DuckDbDatabase.openReadOnly(file, new DuckDbOptions(256, 2));
        runner = new SqlRunner(database, SqlGuards.duckDb(), new SqlLimits(1000, Duration.ofSeconds(30)));
    }

    @AfterAll
    static void close() {
        database.close();
    }

    static Stream<String> honest() throws IOException {
        return TestDatabase.statements("honest-duckdb.sql");
    }

    @Test
    void the_list_is_long_enough_to_mean_something() throws IOException {
        assertThat(honest()).hasSizeGreaterThan(300).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("honest")
    void an_honest_query_runs(String sql) {
        assertThat(runner.run(sql)).isInstanceOf(SqlResult.Rows.class);
    }
}
