package io.gridview.guard;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridview.spec.Problem;
import io.gridview.sql.TestDatabase;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DuckDbPolicyTest {
    @TempDir
    static Path folder;

    private static Connection connection;

    /** The database is called shop; beside main it has the schemas secrets and mart, and another database stands by. */
    @BeforeAll
    static void open() throws Exception {
        connection = DriverManager.getConnection("jdbc:duckdb:" + TestDatabase.create(folder));
        try (Statement statement = connection.createStatement()) {
            statement.execute("CREATE SCHEMA mart");
            statement.execute("CREATE TABLE mart.orders AS SELECT 1 AS a");
            statement.execute("CREATE VIEW mart.late_orders AS FROM mart.orders");
            statement.execute("CREATE TABLE mart.sales AS SELECT 2 AS a");
            statement.execute("CREATE TABLE \"Ärzte\" AS SELECT 1 AS a");
            statement.execute("ATTACH ':memory:' AS warehouse");
            statement.execute("CREATE TABLE warehouse.main.sales AS SELECT 3 AS a");
        }
    }

    @AfterAll
    static void close() throws SQLException {
        connection.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"sales", "SALES", "main.sales", "shop.sales", "shop.main.sales", "\"Shop\".\"MAIN\".Sales"})
    void a_table_of_the_own_schema_may_be_written_with_schema_and_database(String name) throws Exception {
        assertThat(check(GuardPolicy.DEFAULT, "SELECT * FROM " + name)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mart.orders",
                "shop.mart.orders",
                "secrets.keys",
                "warehouse.sales",
                "warehouse.main.sales",
                "shop.shop.sales",
                "system.main.sales",
                "shop.main.x.sales"
            })
    void another_schema_or_database_is_closed_by_default(String name) throws Exception {
        assertThat(check(GuardPolicy.DEFAULT, "SELECT * FROM " + name))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.code()).isEqualTo("sql_unknown_table");
                    assertThat(problem.message())
                            .startsWith("Line 1, column 15: ")
                            .contains(name);
                });
    }

    @Test
    void a_policy_opens_schemas_with_their_tables_and_views() throws Exception {
        GuardPolicy policy = GuardPolicy.DEFAULT.withSchemas(List.of("Mart"));

        assertThat(check(policy, "FROM mart.orders, MART.late_orders, shop.mart.sales"))
                .isEmpty();
        assertThat(check(policy, "FROM sales"))
                .singleElement()
                .satisfies(problem ->
                        assertThat(problem.allowed()).containsExactly("mart.late_orders", "mart.orders", "mart.sales"));
        assertThat(check(policy, "FROM secrets.keys")).hasSize(1);
    }

    @Test
    void an_unknown_table_is_answered_with_the_nearest_as_it_must_be_written() throws Exception {
        GuardPolicy policy = GuardPolicy.DEFAULT.withSchemas(List.of("main", "mart"));

        assertThat(check(policy, "FROM mart.order"))
                .singleElement()
                .extracting(Problem::didYouMean)
                .isEqualTo("mart.orders");
    }

    @Test
    void a_plain_table_name_counts_in_each_schema_and_a_qualified_one_by_itself() throws Exception {
        GuardPolicy everywhere =
                GuardPolicy.DEFAULT.withSchemas(List.of("main", "mart")).withTables(List.of("sales"));
        GuardPolicy one = GuardPolicy.DEFAULT.withTables(List.of("mart.orders"));

        assertThat(check(everywhere, "FROM sales, mart.sales")).isEmpty();
        assertThat(check(everywhere, "FROM mart.orders")).hasSize(1);
        assertThat(check(one, "FROM mart.orders")).isEmpty();
        assertThat(check(one, "FROM orders")).hasSize(1);
        assertThat(check(one, "FROM sales")).hasSize(1);
    }

    @Test
    void names_compare_in_any_case_beyond_ascii_too() throws Exception {
        assertThat(check(GuardPolicy.DEFAULT, "FROM \"ärzte\"")).isEmpty();
        assertThat(check(GuardPolicy.DEFAULT.withTables(List.of("ÄRZTE")), "FROM \"Ärzte\""))
                .isEmpty();
    }

    @Test
    void a_with_query_opens_no_table_outside_of_itself() throws Exception {
        GuardPolicy policy = GuardPolicy.DEFAULT.withTables(List.of("sales"));

        assertThat(check(policy, "WITH customers AS (FROM sales) FROM customers"))
                .isEmpty();
        assertThat(check(policy, "WITH customers AS (FROM customers) FROM customers"))
                .hasSize(1);
        assertThat(check(policy, "FROM (WITH customers AS (FROM sales) FROM customers), customers"))
                .hasSize(1);
        assertThat(check(policy, "WITH customers AS (FROM sales) FROM main.customers"))
                .hasSize(1);
    }

    /** DuckDB reads the table of that name in the first term, and only then the recursive query. */
    @Test
    void the_first_term_of_a_recursive_query_reads_no_table_of_its_own_name() throws Exception {
        GuardPolicy policy = GuardPolicy.DEFAULT.withTables(List.of("sales"));

        assertThat(check(
                        policy, "WITH RECURSIVE r AS (SELECT 1 AS i UNION ALL SELECT i + 1 FROM r WHERE i < 3) FROM r"))
                .isEmpty();
        assertThat(check(
                        policy,
                        "WITH RECURSIVE customers AS (SELECT id FROM customers UNION ALL SELECT id FROM customers WHERE false)"
                                + " FROM customers"))
                .hasSize(1);
    }

    /** A Kelvin sign is a k in lower case, but not to DuckDB, which would read the table. */
    @Test
    void a_with_query_that_only_looks_alike_opens_no_table() throws Exception {
        try (Statement statement = connection.createStatement()) {
            statement.execute("CREATE OR REPLACE TABLE kasse AS SELECT 1 AS a");
        }

        assertThat(check(
                        GuardPolicy.DEFAULT.withTables(List.of("sales")),
                        "WITH \"\u212aasse\" AS (SELECT 1) FROM kasse"))
                .hasSize(1);
    }

    @Test
    void a_policy_adds_functions_for_values_and_as_tables() throws Exception {
        GuardPolicy policy = GuardPolicy.DEFAULT.withFunctions(List.of("Levenshtein", "glob"));

        assertThat(check(GuardPolicy.DEFAULT, "SELECT levenshtein('a', 'b')")).hasSize(1);
        assertThat(check(policy, "SELECT levenshtein('a', 'b')")).isEmpty();
        assertThat(check(policy, "FROM GLOB('*')")).isEmpty();
        assertThat(check(policy, "FROM system.main.glob('*')")).hasSize(1);
        assertThat(check(policy, "FROM read_text('x')")).hasSize(1);
    }

    @Test
    void a_policy_refuses_functions_whatever_else_allows_them() throws Exception {
        GuardPolicy policy = GuardPolicy.DEFAULT
                .withFunctions(List.of("levenshtein"))
                .withoutFunctions(List.of("levenshtein", "Random", "range"));

        assertThat(check(policy, "SELECT random()")).hasSize(1);
        assertThat(check(policy, "SELECT levenshtein('a', 'b')")).hasSize(1);
        assertThat(check(policy, "FROM range(3)")).hasSize(1);
        assertThat(check(policy, "SELECT abs(1)")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SELECT * FROM read_csv('x')            | name a table of the database",
                "SELECT * FROM query('SELECT 1')        | write that query as a subquery",
                "SELECT nextval('ids')                  | row_number() OVER ()",
                "SELECT current_setting('threads')      | write the value itself",
                "SELECT getenv('HOME')                  | write the value itself",
                "SELECT * FROM duckdb_tables()          | name the tables and columns themselves",
                "SELECT sleep_ms(5)                     | leave it out",
                "SELECT levenshtein('a', 'b')           | compare with =",
                "SELECT main.upper('x')                 | name(value)",
                "SELECT ?                               | write the value itself",
                "FROM sales AT (VERSION => 1)           | leave out AT",
                "FROM (SHOW TABLES)                     | SELECT from the table itself",
                "WITH d AS (DELETE FROM sales) FROM d   | a query only reads",
                "WITH a AS (FROM sales) DELETE FROM a   | only a SELECT",
                "PIVOT sales ON region USING sum(amount)| IN list",
                "FROM (PIVOT sales ON region USING sum(amount))| IN list"
            })
    void a_refusal_says_where_and_what_to_write_instead(String sql, String advice) throws Exception {
        assertThat(check(GuardPolicy.DEFAULT, sql))
                .isNotEmpty()
                .allSatisfy(problem -> assertThat(problem.message())
                        .startsWith("Line 1, column ")
                        .contains(advice));
    }

    @Test
    void an_unknown_function_comes_with_the_nearest_known_one() throws Exception {
        assertThat(check(GuardPolicy.DEFAULT, "SELECT uper('x')"))
                .singleElement()
                .extracting(Problem::didYouMean)
                .isEqualTo("upper");
    }

    private static List<Problem> check(GuardPolicy policy, String sql) throws SQLException {
        return SqlGuards.duckDb(policy).check(sql, connection).problems();
    }
}
