package io.gridview.present;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SqlShapeTest {

    @Test
    void it_knows_which_aggregate_made_a_column() {
        SqlShape shape = SqlShape.of(
                "SELECT region, sum(amount) AS revenue, round(avg(price), 2) AS \"avg price\", count(*) n FROM t GROUP BY 1");

        assertThat(shape.function("revenue")).contains("sum");
        assertThat(shape.function("Avg Price")).contains("avg");
        assertThat(shape.function("n")).contains("count");
        assertThat(shape.function("region")).isEmpty();
        assertThat(shape.grouped()).isTrue();
    }

    @Test
    void a_column_that_aggregates_take_part_in_is_computed() {
        SqlShape shape =
                SqlShape.of("SELECT r, sum(a) / count(*) AS per_row, 100.0 * count(*) share FROM t GROUP BY r");

        assertThat(shape.function("per_row")).contains(SqlShape.COMPUTED);
        assertThat(shape.function("share")).contains(SqlShape.COMPUTED);
        assertThat(shape.function("r")).isEmpty();
    }

    @Test
    void it_looks_at_the_outermost_statement_only() {
        SqlShape shape = SqlShape.of("WITH x AS (SELECT a FROM t GROUP BY a ORDER BY a DESC LIMIT 3) SELECT a FROM x");

        assertThat(shape.grouped()).isFalse();
        assertThat(shape.ranked()).isFalse();
        assertThat(shape.limit()).isEmpty();
    }

    @Test
    void words_in_literals_and_comments_say_nothing() {
        SqlShape shape = SqlShape.of("SELECT a FROM t WHERE b = 'group by x' -- order by a desc limit 3");

        assertThat(shape.grouped()).isFalse();
        assertThat(shape.ranked()).isFalse();
    }

    @Test
    void an_unnamed_aggregate_is_known_by_its_own_text() {
        assertThat(SqlShape.of("SELECT x").function("avg(basePrice)")).contains("avg");
    }

    @Test
    void a_literal_may_be_as_long_as_it_likes() {
        String literal = "it''s long ".repeat(9_000);

        assertThat(SqlShape.of("SELECT sum(a) AS total, '" + literal + "' AS note FROM t")
                        .function("total"))
                .contains("sum");
    }

    @Test
    void what_is_no_sql_is_simply_not_known() {
        assertThat(SqlShape.of(")))select((").functions()).isEmpty();
    }
}
