package io.gridview.statement;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridview.statement.Source.Aggregated;
import io.gridview.statement.Source.Plain;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SelectReaderTest {
    static List<Readings.Expected> readings() {
        return Readings.all();
    }

    @ParameterizedTest
    @MethodSource("readings")
    void a_statement_is_read_as_expected(Readings.Expected expected) {
        assertThat(ReadingText.of(SelectReader.read(expected.sql()))).isEqualTo(expected.reading());
    }

    @Test
    void an_aggregate_of_an_inner_aggregate_remembers_it() {
        SelectShape shape = SelectReader.read(
                "SELECT region, sum(n) AS n FROM (SELECT region, count(*) AS n FROM t GROUP BY 1) GROUP BY region");

        assertThat(shape.outputs().get(1).source())
                .isEqualTo(new Aggregated(
                        AggregateFunction.SUM,
                        false,
                        List.of(),
                        new Aggregated(AggregateFunction.COUNT, false, List.of(), null)));
    }

    @Test
    void a_text_that_is_no_query_says_nothing() {
        assertThat(SelectReader.read("")).isEqualTo(SelectShape.UNKNOWN);
        assertThat(SelectReader.read("DROP TABLE t")).isEqualTo(SelectShape.UNKNOWN);
        assertThat(SelectReader.read("SELECT a FROM t".repeat(10_000))).isEqualTo(SelectShape.UNKNOWN);
    }

    @Test
    void brackets_by_the_thousand_leave_the_other_items_as_they_are() {
        String deep = "(".repeat(20_000) + "x" + ")".repeat(20_000);

        assertThat(ReadingText.of(SelectReader.read("SELECT a, " + deep + " AS d, sum(b) AS s FROM t")))
                .isEqualTo("a; d: computed(); s: sum(b) | one group");
    }

    @Test
    void queries_in_queries_by_the_thousand_end_in_what_is_not_known() {
        String deep = "SELECT * FROM (".repeat(3_000) + "SELECT a FROM t" + ")".repeat(3_000);

        assertThat(ReadingText.of(SelectReader.read(deep))).isEqualTo("…");
    }

    @Test
    void stars_that_double_the_columns_of_each_other_end_in_an_open_star() {
        String doubling = IntStream.range(1, 60)
                .mapToObj(i -> "c" + i + " AS (SELECT a.*, b.* FROM c" + (i - 1) + " a, c" + (i - 1) + " b)")
                .collect(Collectors.joining(", ", "WITH c0 AS (SELECT x FROM t), ", " SELECT * FROM c59"));

        SelectShape shape = SelectReader.read(doubling);

        assertThat(shape.complete()).isFalse();
        assertThat(shape.outputs()).hasSizeLessThan(20_001);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "count(*) | count()",
                "COUNT_STAR() | count()",
                "avg(T1.Price) | avg(Price)",
                "AVG(\"Unit Price\") | avg(Unit Price)",
                "count(DISTINCT user_id) | count distinct(user_id)",
                "sum(a) / sum(b) | ratio(a, b)",
                "(sum(a) / sum(b)) | ratio(a, b)",
                "((100.0 * sum(a)) / sum(b)) | percent(a, b)",
                "date_trunc('month', d) | month of d",
                "year(d) | year of d",
                "row_number() OVER (ORDER BY x) | rank(x)",
                "CASE  WHEN ((a > 3)) THEN ('x') ELSE 'y' END | classes(a)",
                "CAST(sum(x) AS DOUBLE) | sum(x)"
            })
    void a_name_that_is_an_expression_is_read_as_one(String name, String reading) {
        assertThat(ReadingText.of(SelectReader.readName(name))).isEqualTo(reading);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "max",
                "sum",
                "Total sales",
                "price (net)",
                "max (kg)",
                "year(s) of service",
                "cost-benefit",
                "a/b test",
                "2020",
                "_col0",
                "f(x)",
                "count(",
                "",
                "now()"
            })
    void any_other_name_is_just_a_name(String name) {
        assertThat(SelectReader.readName(name)).isEqualTo(new Plain(name));
    }
}
