package io.gridview.sql;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridview.guard.CheckedSelect;
import io.gridview.guard.SqlGuard;
import io.gridview.spec.Problem;
import io.gridview.spec.Reading;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class PostgresFailuresTest {
    private static final SqlGuard OPEN = (sql, connection) -> Reading.of(new CheckedSelect(sql));

    private static TestPostgres postgres;

    @BeforeAll
    static void start() throws IOException, SQLException {
        postgres = new TestPostgres();
    }

    @AfterAll
    static void stop() throws IOException {
        postgres.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    SELECT amoumt FROM sales                | sql_unknown_column    | Line 1, column 8: ERROR: column "amoumt" does not exist
                    SELECT 1,\\n  s.nope FROM sales s       | sql_unknown_column    | Line 2, column 3: ERROR: column s.nope does not exist
                    SELECT '😀é', nope FROM sales           | sql_unknown_column    | Line 1, column 15:
                    SELECT * FROM ordrs                     | sql_unknown_table     | Line 1, column 15: ERROR: relation "ordrs" does not exist
                    SELECT * FROM nope.sales                | sql_unknown_table     | Line 1, column 15:
                    SELECT sum(word) FROM sales             | sql_unknown_function  | Line 1, column 8: ERROR: function sum(text) does not exist
                    SELECT n FROM sales WHERE word = 1      | sql_type_mismatch     | Line 1, column 32: ERROR: operator does not exist: text = integer
                    SELECT n FROM sales WHERE n             | sql_type_mismatch     | Line 1, column 27: ERROR: argument of WHERE must be type boolean
                    SELECT n, count(*) FROM sales           | sql_syntax            | Line 1, column 8: ERROR: column "sales.n" must appear
                    SELECT n FORM sales s                   | sql_syntax            | Line 1, column 15:
                    SELECT 1 / (n - n) FROM sales           | sql_division_by_zero  | NULLIF
                    SELECT 2147483647 + n FROM sales        | sql_out_of_range      | wider type
                    SELECT repeat(word, 500000000) FROM sales | sql_resource_limit  | limit
                    SELECT (SELECT n FROM sales)            | sql_failed            | several rows
                    """)
    void a_failure_has_its_class_and_its_place(String sql, String code, String words) {
        assertThat(problem(sql.replace("\\n", "\n"))).satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(code);
            assertThat(problem.message()).contains(words);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT word::int FROM sales",
                "SELECT word::date FROM sales",
                "SELECT to_date(word, 'YYYY') FROM sales",
                "SELECT to_timestamp(word, 'HH24') FROM sales",
                "SELECT word::json FROM sales",
                "SELECT ('[1, \"' || word)::jsonb FROM sales",
                "SELECT ('{' || word)::int[] FROM sales",
                "SELECT word::mood FROM sales",
                "SELECT word::uuid FROM sales",
                "SELECT word::numeric(3, 1) FROM sales",
                "SELECT word::inet FROM sales",
                "SELECT word::interval FROM sales",
                "SELECT word::regclass FROM sales",
                "SELECT word::xml FROM (SELECT '<' || word AS word FROM sales) s",
                "SELECT word ~ ('(' || word) FROM sales",
                "SELECT jsonb_path_query('{}', word::jsonpath) FROM sales",
                "SELECT jsonb_path_query('{}', ('$ ? ' || word)::jsonpath) FROM sales",
                "SELECT to_number(word, '999') FROM sales",
                "SELECT encode(word::bytea, word) FROM sales",
                "SELECT convert_from(word::bytea, word) FROM sales",
                "SELECT now() AT TIME ZONE word FROM sales",
                "SELECT date_trunc(word, now()) FROM sales",
                "SELECT make_date(n, n, n) FROM sales",
                "SELECT boom(word) FROM sales",
                "SELECT query_to_xml('SELECT ' || word, true, true, '') FROM sales",
                "SELECT setseed(n) FROM sales",
                "SELECT lo_get(n) FROM sales"
            })
    void a_failure_holds_nothing_of_the_data(String sql) {
        assertThat(problem(sql).message().toLowerCase(Locale.ROOT)).doesNotContain("canary", "cana", "hint", "detail");
    }

    @Test
    void what_a_user_may_not_read_is_a_matter_of_permission() {
        assertThat(problem("SELECT * FROM hidden").code()).isEqualTo("sql_permission");
    }

    @Test
    void a_statement_that_writes_is_refused_by_the_session() {
        assertThat(problem("SELECT n FROM sales FOR UPDATE", false).code()).isEqualTo("sql_refused");
    }

    @Test
    void a_server_that_ends_the_session_is_a_lost_connection() {
        assertThat(problem("SELECT pg_terminate_backend(pg_backend_pid())", false)
                        .code())
                .isEqualTo("sql_connection_lost");
    }

    @Test
    void the_position_is_found_in_the_language_of_the_machine() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.JAPAN);

            assertThat(problem("SELECT nope FROM sales").message()).startsWith("Line 1, column 8: ");
        } finally {
            Locale.setDefault(before);
        }
    }

    private static Problem problem(String sql) {
        return problem(sql, true);
    }

    private static Problem problem(String sql, boolean asReader) {
        try (SqlRunner runner =
                new SqlRunner(asReader ? postgres.reader() : postgres.admin(), OPEN, SqlLimits.DEFAULT)) {
            SqlResult result = runner.run(sql);
            assertThat(result).isNotInstanceOf(SqlResult.Rows.class);
            return Objects.requireNonNull(
                    result instanceof SqlResult.Refused refused
                            ? refused.problems().get(0)
                            : ((SqlResult.Failed) result).problem());
        }
    }
}
