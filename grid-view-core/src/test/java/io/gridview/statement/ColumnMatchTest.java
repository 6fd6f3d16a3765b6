package io.gridview.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ColumnMatchTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT count(*), COUNT(a), count(DISTINCT b), sum(t.x), avg(T.\"Unit Price\") FROM t",
                "SELECT a, sum(x) / count(*), 100.0 * sum(x) / sum(y), round(avg(x), 2) FROM t GROUP BY a",
                "SELECT date_trunc('month', d), year(d), extract(dow FROM d), strftime(d, '%Y-%m') FROM t",
                "SELECT x::INT, CAST(y AS VARCHAR), x + y, x * 2, -x, x - y - 1 FROM t",
                "SELECT CASE WHEN x > 3 THEN 'big' ELSE 'small' END, coalesce(x, 0), upper(a) FROM t",
                "SELECT sum(x) OVER (ORDER BY d), row_number() OVER (PARTITION BY a ORDER BY x DESC) FROM t",
                "SELECT a AS one, b two, three: x FROM t",
                "SELECT * FROM (SELECT a, sum(x) FROM t GROUP BY a)",
                "SELECT max(x), max(y), min(x) AS max_x FROM t",
                "SELECT median(x), quantile_cont(x, 0.9), string_agg(a, ', '), arg_max(a, x) FROM t",
                "SELECT floor(x / 10) * 10, x // 10, x % 3 FROM t"
            })
    void the_names_that_duckdb_makes_up_lead_to_their_outputs(String sql) throws SQLException {
        SelectShape shape = SelectReader.read(sql);

        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "CREATE TABLE t (a VARCHAR, b VARCHAR, x INTEGER, y DOUBLE, \"Unit Price\" DOUBLE, d DATE)");
            ResultSetMetaData columns = statement.executeQuery(sql).getMetaData();

            assertThat(columns.getColumnCount()).isEqualTo(shape.outputs().size());
            for (int i = 0; i < columns.getColumnCount(); i++) {
                String name = columns.getColumnName(i + 1);
                // One column too many keeps the place out of it.
                assertThat(shape.outputOf(name, i, columns.getColumnCount() + 1))
                        .as(name)
                        .isSameAs(shape.outputs().get(i));
            }
        }
    }

    @Test
    void case_spaces_quotes_and_tables_do_not_matter() {
        SelectShape shape = SelectReader.read("SELECT t1.a, avg(T1.Price), count( * ) FROM t AS t1 GROUP BY 1");

        assertThat(shape.outputOf("A", -1, 0)).isSameAs(shape.outputs().get(0));
        assertThat(shape.outputOf("avg(price)", -1, 0)).isSameAs(shape.outputs().get(1));
        assertThat(shape.outputOf("AVG( \"Price\" )", -1, 0))
                .isSameAs(shape.outputs().get(1));
        assertThat(shape.outputOf("count_star()", -1, 0))
                .isSameAs(shape.outputs().get(2));
    }

    @Test
    void the_bare_name_of_a_function_leads_to_the_only_output_that_calls_it() {
        SelectShape one = SelectReader.read("SELECT region, sum(x), round(avg(y), 1) FROM t GROUP BY 1");
        SelectShape two = SelectReader.read("SELECT sum(x), sum(y) FROM t");

        assertThat(one.outputOf("sum", -1, 0)).isSameAs(one.outputs().get(1));
        assertThat(one.outputOf("round", -1, 0)).isSameAs(one.outputs().get(2));
        assertThat(two.outputOf("sum", -1, 0)).isNull();
        assertThat(two.outputOf("sum", 1, 2)).isSameAs(two.outputs().get(1));
    }

    @Test
    void a_made_up_name_goes_by_its_place_where_all_columns_are_known() {
        SelectShape shape = SelectReader.read("SELECT region, sum(x) FROM t GROUP BY 1");
        SelectShape open = SelectReader.read("SELECT *, sum(x) OVER () FROM t");

        assertThat(shape.outputOf("_col1", 1, 2)).isSameAs(shape.outputs().get(1));
        assertThat(shape.outputOf("?column?", 1, 3)).isNull();
        assertThat(open.outputOf("_col0", 0, 1)).isNull();
    }

    @Test
    void a_name_goes_before_the_place() {
        SelectShape shape = SelectReader.read("SELECT region, sum(x) AS total FROM t GROUP BY 1");

        assertThat(shape.outputOf("TOTAL", 0, 2)).isSameAs(shape.outputs().get(1));
    }

    @Test
    void the_second_of_two_columns_with_one_name_is_told_by_its_number_or_its_place() {
        SelectShape shape = SelectReader.read("SELECT u.id AS a, sum(v.x) AS a FROM u JOIN v USING (k) GROUP BY 1");

        assertThat(shape.outputOf("a_1", -1, 0)).isSameAs(shape.outputs().get(1));
        assertThat(shape.outputOf("a:1", -1, 0)).isSameAs(shape.outputs().get(1));
        assertThat(shape.outputOf("a", 1, 2)).isSameAs(shape.outputs().get(1));
        assertThat(shape.outputOf("a", -1, 0)).isSameAs(shape.outputs().get(0));
    }

    @Test
    void a_group_key_that_nobody_selected_is_known_by_its_name() {
        SelectShape shape = SelectReader.read("SELECT sum(x) FROM t GROUP BY region");

        assertThat(shape.outputOf("Region", 1, 2)).isSameAs(shape.groupKeys().get(0));
    }
}
