package io.gridview.guard;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridview.spec.Problem;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GenericGuardTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "DELETE FROM t",
                "SELECT 1; DROP TABLE t",
                "WITH d AS (DELETE FROM t RETURNING *) SELECT * FROM d",
                "WITH d AS MATERIALIZED (INSERT INTO t VALUES (1) RETURNING *) SELECT * FROM d",
                "WITH a AS (SELECT 1) DELETE FROM t",
                "WITH a AS (SELECT 1) MERGE INTO t USING a ON true WHEN MATCHED THEN DELETE",
                "SELECT * INTO copy_of_t FROM t",
                "SELECT * FROM t FOR UPDATE",
                "SELECT * FROM t FOR NO KEY UPDATE",
                "SELECT * FROM t FOR SHARE",
                "SELECT * FROM t FOR KEY SHARE",
                "EXPLAIN ANALYZE SELECT 1",
                "START TRANSACTION READ WRITE",
                "SELECT set_config('a', 'b', false)",
                "SELECT SET_CONFIG ('a', 'b', false)",
                "SELECT \"set_config\"('a', 'b', false)",
                "SELECT pg_sleep(100)",
                "SELECT pg_catalog.pg_read_file('x')",
                "SELECT c.pg_get_viewdef FROM t c",
                "SELECT pg_notify('a', 'b')",
                "SELECT lo_import('/etc/passwd')",
                "SELECT * FROM dblink('x', 'y')",
                "SELECT query_to_xml('delete from t', true, true, '')",
                "SELECT table_to_xml('t', true, true, '')",
                "SELECT * FROM ts_stat('delete from t')",
                "SELECT * FROM crosstab('delete from t')",
                "SELECT nextval('s')",
                "SELECT * FROM pg_shadow",
                "SELECT * FROM information_schema.tables",
                "SELECT U&\"\\0061\" FROM t",
                "SELECT '\\' ; DELETE FROM t; -- '",
                "SELECT /*! 1 INTO OUTFILE 'x' */ 2",
                "SELECT $1",
                "EXECUTE IMMEDIATE 'DELETE FROM t'",
                "WITH FUNCTION f() RETURNS int RETURN 1 SELECT f()",
                "SELECT * FROM TABLE(system.query(query => 'x'))",
                "CALL p()",
                "DO $$ begin end $$",
                "COPY t TO '/tmp/x'",
                "VACUUM",
                "SELECT sleep(10)",
                "SELECT load_file('/etc/passwd')",
                "VALUES (1), (pg_sleep(1))"
            })
    void a_statement_that_does_more_than_read_is_refused(String sql) throws Exception {
        assertThat(check(sql))
                .isNotEmpty()
                .allSatisfy(problem -> assertThat(problem.code()).isEqualTo("sql_refused"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT 'DELETE FROM t; SET x', \"delete\", \"set config\" FROM \"update\"",
                "SELECT $$; DELETE $$, $a$ $$ INSERT $a$, E'\\n; DROP'",
                "SELECT 1 -- DELETE; INSERT",
                "SELECT 1 /* DROP /* ; */ TABLE */",
                "SELECT last_update, t.update, set, call, lock, comment FROM t",
                "SELECT replace(a, 'x', 'y'), truncate(1.234, 2), sum(call) FROM t",
                "SELECT a AS update, count(*) AS into FROM t",
                "SELECT substring(a FROM 1 FOR 2), overlay(a PLACING 'x' FROM 1 FOR 2) FROM t",
                "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 9) SELECT * FROM n",
                "SELECT a, row_number() OVER (PARTITION BY b ORDER BY c ROWS BETWEEN 1 PRECEDING AND CURRENT ROW) FROM t",
                "SELECT * FROM a LEFT JOIN LATERAL (SELECT * FROM b WHERE b.x = a.x LIMIT 1) l ON true",
                "SELECT date_trunc('month', d), extract(year FROM d), d AT TIME ZONE 'UTC' FROM t",
                "SELECT a FROM t GROUP BY GROUPING SETS ((a), ()) HAVING count(*) FILTER (WHERE x > 1) > 2",
                "SELECT j -> 'a' ->> 'b', j #> '{a}', arr[1], a::numeric(10, 2), pg_typeof(a) FROM t",
                "SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY x) FROM t;",
                "(SELECT 1) UNION (SELECT 2) ORDER BY 1 OFFSET 1 ROWS FETCH FIRST 3 ROWS ONLY",
                "VALUES (1, 'a')"
            })
    void an_honest_query_passes(String sql) throws Exception {
        assertThat(check(sql)).isEmpty();
    }

    @Test
    void a_refusal_says_where_and_what_to_do() throws Exception {
        assertThat(check("SELECT a,\n  b INTO c FROM t"))
                .singleElement()
                .satisfies(problem -> assertThat(problem.message())
                        .startsWith("Line 2, column 5: the word \"INTO\"")
                        .contains("in double quotes"));
    }

    @Test
    void nothing_is_asked_of_the_connection() throws Exception {
        assertThat(check("SELECT 1")).isEmpty();
    }

    private static List<Problem> check(String sql) throws SQLException {
        Connection untouched = (Connection) Proxy.newProxyInstance(
                Connection.class.getClassLoader(), new Class<?>[] {Connection.class}, (p, m, a) -> {
                    throw new AssertionError(m.getName());
                });
        return SqlGuards.generic().check(sql, untouched).problems();
    }
}
