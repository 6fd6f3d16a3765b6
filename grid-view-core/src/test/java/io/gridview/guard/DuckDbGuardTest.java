package io.gridview.guard;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridview.duckdb.DuckDbDatabase;
import io.gridview.duckdb.DuckDbOptions;
import io.gridview.spec.Problem;
import io.gridview.sql.SqlLimits;
import io.gridview.sql.SqlResult;
import io.gridview.sql.SqlRunner;
import io.gridview.sql.TestDatabase;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DuckDbGuardTest {
    @TempDir
    static Path lockedFolder;

    private static DuckDbDatabase locked;

    @BeforeAll
    static void open() throws Exception {
        locked = DuckDbDatabase.openReadOnly(TestDatabase.create(lockedFolder), new DuckDbOptions(256, 2));
    }

    @AfterAll
    static void close() {
        locked.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT\u00a01",
                "SELECT\u20031",
                "SELECT\u200b1",
                "SELECT\u30001",
                "SELECT 1 -- x\rDELETE FROM sales",
                "SELECT 1\u0000; DELETE FROM sales",
                "SELECT 1\u000b",
                "SELECT '\ud800'"
            })
    void odd_white_space_and_control_characters_are_refused(String sql) throws Exception {
        assertThat(check(sql)).singleElement().extracting(Problem::code).isEqualTo("sql_refused");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(",
                "[",
                "{'a':",
                "(select ",
                "list_transform([1], lambda x: ",
                "case when true then ",
                "not ",
                "- "
            })
    void nesting_by_the_thousand_never_reaches_the_engine_or_is_refused_by_it(String opening) throws Exception {
        assertThat(check("select " + opening.repeat(5000))).isNotEmpty();
        assertThat(check("select " + opening.repeat(900) + "n from numbers")).isNotEmpty();
    }

    /** Five thousand signs keep DuckDB's parser busy for half a minute, deaf to every cancel. */
    @Test
    @Timeout(5)
    void signs_by_the_thousand_are_refused_before_the_parser_sees_them() throws Exception {
        assertThat(check("select " + "- ".repeat(5000)))
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("signs"));
    }

    @Test
    void a_few_signs_in_a_row_are_arithmetic() throws Exception {
        assertThat(check("SELECT - - 1 AS a, 2 - -3 AS b, NOT NOT true AS c, ~ -1 AS d"))
                .isEmpty();
    }

    @Test
    void a_thousand_cross_joins_are_refused() throws Exception {
        assertThat(check("select count(*) from sales" + ", sales".repeat(1000))).hasSize(1);
        assertThat(check("select count(*) from sales" + ", sales".repeat(150)))
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("150 joins", "at most 100"));
    }

    @Test
    void a_thousand_chained_with_queries_are_refused() throws Exception {
        StringBuilder sql = new StringBuilder("with c0 as (select 1 a)");
        for (int i = 1; i < 1000; i++) {
            sql.append(", c").append(i).append(" as (from c").append(i - 1).append(")");
        }

        assertThat(check(sql + " from c999"))
                .singleElement()
                .extracting(Problem::code)
                .isEqualTo("sql_refused");
    }

    @Test
    void a_hundred_chained_with_queries_run() {
        StringBuilder sql = new StringBuilder("with c0 as (select 1 a)");
        for (int i = 1; i < 100; i++) {
            sql.append(", c").append(i).append(" as (from c").append(i - 1).append(")");
        }

        assertThat(new SqlRunner(locked, SqlGuards.duckDb(), SqlLimits.DEFAULT).run(sql + " from c99"))
                .isInstanceOf(SqlResult.Rows.class);
    }

    @Test
    void a_refusal_says_where_in_lines_and_columns_of_characters() throws Exception {
        assertThat(check("SELECT 'größe',\n  getenv('HOME')\nFROM sales"))
                .singleElement()
                .satisfies(problem -> assertThat(problem.message())
                        .isEqualTo("Line 2, column 3: the function \"getenv\" is not accepted;"
                                + " settings and the environment are not read or changed; write the value itself"));
    }

    @Test
    void a_syntax_error_says_where() throws Exception {
        assertThat(check("SELECT region\nFORM sales WHERE x")).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("sql_syntax");
            assertThat(problem.message()).startsWith("Line 2, column 6: ");
        });
    }

    @Test
    void an_unknown_table_comes_with_the_nearest_and_all_known_ones() throws Exception {
        assertThat(check("SELECT * FROM sale")).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("sql_unknown_table");
            assertThat(problem.didYouMean()).isEqualTo("sales");
            assertThat(problem.allowed()).containsExactly("big_sales", "customers", "numbers", "rates", "sales");
        });
    }

    @Test
    void every_objection_is_reported_not_only_the_first() throws Exception {
        assertThat(check("SELECT getenv('a'), nextval('b') FROM nowhere")).hasSize(3);
    }

    @Test
    void with_an_allow_list_other_tables_of_the_schema_are_unknown() throws Exception {
        SqlGuard guard = SqlGuards.duckDb(List.of("Sales"));
        try (Connection connection = locked.getConnection()) {
            assertThat(guard.check("SELECT * FROM SALES", connection).problems())
                    .isEmpty();
            assertThat(guard.check("SELECT * FROM customers", connection).problems())
                    .singleElement()
                    .extracting(Problem::code)
                    .isEqualTo("sql_unknown_table");
        }
    }

    @Test
    void a_statement_longer_than_the_limit_is_refused() throws Exception {
        assertThat(check("SELECT '" + "x".repeat(SqlText.MAX_LENGTH) + "'"))
                .singleElement()
                .extracting(Problem::code)
                .isEqualTo("sql_refused");
    }

    private List<Problem> check(String sql) throws SQLException {
        try (Connection connection = locked.getConnection()) {
            return SqlGuards.duckDb().check(sql, connection).problems();
        }
    }
}
