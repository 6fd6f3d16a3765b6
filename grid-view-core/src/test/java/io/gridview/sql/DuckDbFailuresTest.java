package io.gridview.sql;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridview.duckdb.DuckDbDatabase;
import io.gridview.duckdb.DuckDbOptions;
import io.gridview.guard.CheckedSelect;
import io.gridview.guard.SqlGuard;
import io.gridview.spec.Problem;
import io.gridview.spec.Reading;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class DuckDbFailuresTest {
    private static final SqlGuard OPEN = (sql, connection) -> Reading.of(new CheckedSelect(sql));

    @TempDir
    static Path folder;

    private static DuckDbDatabase database;

    @BeforeAll
    static void open() throws Exception {
        Path file = folder.resolve("failures.duckdb");
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + file);
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TYPE mood AS ENUM ('sad')");
            statement.execute("CREATE SEQUENCE ids");
            statement.execute("CREATE TABLE sales AS SELECT range::INTEGER AS n, 'canary' || range AS word,"
                    + " '{canary' || range AS doc FROM range(1000)");
        }
        database = DuckDbDatabase.openReadOnly(file, new DuckDbOptions(128, 2));
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    SELECT amoumt FROM sales              | sql_unknown_column   | Line 1, column 8: Binder Error: Referenced column "amoumt"
                    SELECT 1,\\n  s.nope FROM sales s     | sql_unknown_column   | Line 2, column 3: Binder Error: Table "s" does not have a column named "nope"
                    SELECT '漢字漢字' AS "é",\\n\\t'é', nope FROM sales | sql_unknown_column | Line 2, column 7:
                    SELECT * FROM ordrs                   | sql_unknown_table    | Line 1, column 15: Catalog Error: Table with name ordrs does not exist
                    SELECT x.n FROM sales                 | sql_unknown_table    | Line 1, column 8:
                    SELECT foo(n) FROM sales              | sql_unknown_function | Line 1, column 8: Catalog Error: Scalar Function with name foo
                    SELECT sum(word) FROM sales           | sql_type_mismatch    | Line 1, column 8: Binder Error: No function matches the given name and argument types 'sum(VARCHAR)'
                    SELECT n, count(*) FROM sales         | sql_syntax           | Line 1, column 8: Binder Error: column "n" must appear
                    SELECT n FORM sales s                 | sql_syntax           | Line 1, column 15: Parser Error
                    SELECT n // 0 FROM sales              | sql_division_by_zero | NULLIF
                    SELECT 2147483647 + n FROM sales      | sql_out_of_range     | wider type
                    SELECT (n + 250)::UTINYINT FROM sales | sql_out_of_range     | Line 1, column 17
                    SELECT word::DECIMAL(9, 2) FROM sales | sql_bad_value        | to DECIMAL(9,2); leave
                    SELECT (SELECT n FROM sales)          | sql_failed           | several rows
                    """)
    void a_failure_has_its_class_and_its_place(String sql, String code, String words) {
        assertThat(problem(sql.replace("\\n", "\n").replace("\\t", "\t"))).satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(code);
            assertThat(problem.message()).contains(words);
        });
    }

    @Test
    void a_place_far_along_a_line_that_the_engine_shortens_is_still_found() {
        String before = "SELECT " + "n + 1, ".repeat(60);

        assertThat(problem(before + "nope, " + "n + 2, ".repeat(60) + "n FROM sales")
                        .message())
                .startsWith("Line 1, column " + (before.length() + 1) + ": ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT word::INTEGER FROM sales",
                "SELECT word::DATE FROM sales",
                "SELECT word::mood FROM sales",
                "SELECT word::UUID FROM sales",
                "SELECT word::INTEGER[] FROM sales",
                "SELECT word::STRUCT(a INTEGER) FROM sales",
                "SELECT word::DECIMAL(3, 1) FROM sales",
                "SELECT word::INTERVAL FROM sales",
                "SELECT word::BLOB::VARCHAR::BIT FROM sales",
                "SELECT word::JSON FROM sales",
                "SELECT json_extract(doc, '$.a') FROM sales",
                "SELECT json_extract('{}', '$[' || word) FROM sales",
                "SELECT regexp_matches(word, '(' || word) FROM sales",
                "SELECT regexp_matches('a', '(canary')",
                "SELECT n FROM sales WHERE word = n",
                "SELECT strptime(word, '%Y') FROM sales",
                "SELECT strftime(DATE '2024-01-01', '%' || word) FROM sales",
                "SELECT date_trunc(word, DATE '2024-01-01') FROM sales",
                "SELECT timezone(word, TIMESTAMP '2024-01-01') FROM sales",
                "SELECT printf('%' || word, n) FROM sales",
                "SELECT error(word) FROM sales",
                "SELECT DATE 'canary'",
                "SELECT 'canary'::INTEGER",
                "SELECT nope || 'canary' FROM sales",
                "SELECT n FROM sales WHERE 'canary' || 'canary it''s' ORDER BY nope",
                "SELECT list_value(1)['canary'] FROM sales",
                "SELECT unhex(word) FROM sales"
            })
    void a_failure_holds_nothing_of_the_data(String sql) {
        assertThat(problem(sql).message().toLowerCase(Locale.ROOT)).doesNotContain("canary");
    }

    @Test
    void a_query_that_needs_too_much_memory_says_so() {
        Problem problem = problem(
                "SELECT max(len(l)) FROM (SELECT list(a.n) AS l FROM sales a, sales b, sales c GROUP BY c.n % 2)");

        assertThat(problem.code()).isEqualTo("sql_out_of_memory");
    }

    @Test
    void a_statement_that_writes_is_refused_by_the_session() {
        assertThat(problem("SELECT nextval('ids')").code()).isEqualTo("sql_refused");
    }

    @Test
    void a_closed_database_is_a_lost_connection() {
        DuckDbDatabase closed =
                DuckDbDatabase.openReadOnly(folder.resolve("failures.duckdb"), new DuckDbOptions(128, 2));
        closed.close();
        try (SqlRunner runner = new SqlRunner(closed, OPEN, SqlLimits.DEFAULT)) {
            assertThat(((SqlResult.Failed) runner.run("SELECT 1")).problem().code())
                    .isEqualTo("sql_connection_lost");
        }
    }

    private static Problem problem(String sql) {
        try (SqlRunner runner = new SqlRunner(database, OPEN, SqlLimits.DEFAULT)) {
            SqlResult result = runner.run(sql);
            assertThat(result).isNotInstanceOf(SqlResult.Rows.class);
            return result instanceof SqlResult.Refused refused
                    ? refused.problems().get(0)
                    : ((SqlResult.Failed) result).problem();
        }
    }
}
