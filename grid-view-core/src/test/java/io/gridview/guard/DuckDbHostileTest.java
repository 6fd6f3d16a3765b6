package io.gridview.guard;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridview.duckdb.DuckDbDatabase;
import io.gridview.duckdb.DuckDbOptions;
import io.gridview.spec.Problem;
import io.gridview.sql.SqlLimits;
import io.gridview.sql.SqlResult;
import io.gridview.sql.SqlRunner;
import io.gridview.sql.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every statement of {@code hostile-duckdb.sql}, on a database that is locked and on one where only the guard protects. */
class DuckDbHostileTest {
    private static final List<String> CODES = List.of("sql_refused", "sql_syntax", "sql_unknown_table");

    /** An honest query within it takes milliseconds; the rest is for slow machines. */
    private static final Duration MOST = Duration.ofSeconds(20);

    @TempDir
    static Path lockedFolder;

    @TempDir
    static Path openFolder;

    private static DuckDbDatabase database;
    private static Watched locked;
    private static Watched open;

    /** A connection, the folder it could reach, and what both were like before the first statement. */
    private record Watched(
            Connection connection, Path folder, String fingerprint, String functions, Map<String, String> files) {
        static Watched of(Connection connection, Path folder) throws Exception {
            return new Watched(
                    connection,
                    folder,
                    TestDatabase.fingerprint(connection),
                    TestDatabase.functions(connection),
                    TestDatabase.contents(folder));
        }

        /** What a statement makes here stays, so this finds it at the end as well. */
        void hasNoNewFunctions() throws SQLException {
            assertThat(TestDatabase.functions(connection)).isEqualTo(functions);
        }

        void isUntouched() throws Exception {
            assertThat(TestDatabase.fingerprint(connection)).isEqualTo(fingerprint);
            assertThat(TestDatabase.contents(folder)).isEqualTo(files);
        }
    }

    @BeforeAll
    static void open() throws Exception {
        database = DuckDbDatabase.openReadOnly(shop(lockedFolder), new DuckDbOptions(256, 2));
        locked = Watched.of(database.getConnection(), canaries(lockedFolder));
        open = Watched.of(DriverManager.getConnection("jdbc:duckdb:" + shop(openFolder)), canaries(openFolder));
    }

    @AfterAll
    static void close() throws Exception {
        open.hasNoNewFunctions();
        locked.hasNoNewFunctions();
        open.connection().close();
        locked.connection().close();
        database.close();
    }

    static Stream<String> hostile() throws IOException {
        return TestDatabase.statements("hostile-duckdb.sql");
    }

    @Test
    void the_list_is_long_enough_to_mean_something() throws IOException {
        assertThat(hostile()).hasSizeGreaterThan(300).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void a_hostile_statement_leaves_no_trace_on_a_locked_database(String template) throws Exception {
        isRefusedWithoutTrace(template, locked);
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void a_hostile_statement_leaves_no_trace_where_only_the_guard_protects(String template) throws Exception {
        isRefusedWithoutTrace(template, open);
    }

    /** These run without the guard: a canary that notices nothing proves nothing. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "DELETE FROM sales",
                "UPDATE sales SET amount = amount + 1",
                "INSERT INTO secrets.keys VALUES ('x')",
                "CREATE TEMP TABLE x AS SELECT 1",
                "CREATE TEMP MACRO plus1(x) AS x + 1",
                "CREATE TYPE mood AS ENUM ('a')",
                "CREATE SCHEMA more",
                "SELECT nextval('ids')",
                "SET threads = 1",
                "SET VARIABLE x = 1",
                "PREPARE p AS SELECT 1",
                "ATTACH ':memory:' AS other",
                "USE secrets",
                "CREATE SECRET s (TYPE http)",
                "COPY sales TO '@DIR@/out.csv'",
                "COPY sales TO '@DIR@/canary.csv'",
                "SELECT * FROM read_csv('@DIR@/broken.csv', columns = {'a': 'INT', 'b': 'INT'}, store_rejects = true)",
                "FROM enable_logging('QueryLog')"
            })
    void the_canaries_notice_what_a_statement_does_without_a_guard(String template, @TempDir Path folder)
            throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + shop(folder));
                Statement statement = connection.createStatement()) {
            Watched watched = Watched.of(connection, canaries(folder));

            statement.execute(template.replace("@DIR@", watched.folder().toString()));

            boolean same = TestDatabase.fingerprint(connection).equals(watched.fingerprint())
                    && TestDatabase.functions(connection).equals(watched.functions())
                    && TestDatabase.contents(watched.folder()).equals(watched.files());
            assertThat(same).isFalse();
        }
    }

    private static void isRefusedWithoutTrace(String template, Watched watched) throws Exception {
        String sql = template.replace("@DIR@", watched.folder().toString());
        SqlRunner runner =
                new SqlRunner(OneConnection.of(watched.connection()), SqlGuards.duckDb(), new SqlLimits(100, MOST));
        long start = System.nanoTime();

        List<Problem> problems =
                SqlGuards.duckDb().check(sql, watched.connection()).problems();
        SqlResult result = runner.run(sql);

        assertThat(problems).isNotEmpty().allSatisfy(problem -> {
            assertThat(problem.code()).isIn(CODES);
            assertThat(problem.pointer()).isEqualTo("/sql");
        });
        assertThat(result).isEqualTo(new SqlResult.Refused(problems));
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(MOST);
        watched.isUntouched();
    }

    private static Path shop(Path folder) throws Exception {
        return TestDatabase.create(Files.createDirectory(folder.resolve("database")));
    }

    private static Path canaries(Path folder) throws IOException {
        Path canaries = Files.createDirectory(folder.resolve("canaries"));
        for (String name : List.of("canary.txt", "canary.csv", "canary.json")) {
            Files.writeString(canaries.resolve(name), "[{\"canary\": 1}]\n");
        }
        Files.writeString(canaries.resolve("broken.csv"), "1,2\n3\n");
        return canaries;
    }
}
