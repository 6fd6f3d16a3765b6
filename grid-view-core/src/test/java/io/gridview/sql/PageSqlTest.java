package io.gridview.sql;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageSqlTest {
    @Test
    void trino_gets_the_limit_around_a_select_without_an_order() {
        String select = "SELECT a, rank() OVER (ORDER BY b) FROM (SELECT * FROM t ORDER BY a) -- ORDER BY a";

        assertThat(PageSql.trino(select, 11).text()).isEqualTo("SELECT * FROM (\n" + select + "\n) AS page LIMIT 11");
    }

    @Test
    void trino_keeps_the_order_of_a_select_by_a_limit_of_its_own() {
        assertThat(PageSql.trino("SELECT a FROM t ORDER BY a -- best first", 11).text())
                .isEqualTo("SELECT a FROM t ORDER BY a -- best first\nLIMIT 11");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT a FROM t ORDER BY a LIMIT 1000000",
                "SELECT a FROM t ORDER BY a OFFSET 5",
                "SELECT a FROM t ORDER BY a FETCH FIRST 10 ROWS WITH TIES",
                "(SELECT a FROM t ORDER BY a)"
            })
    void a_select_that_has_both_is_left_to_the_driver(String select) {
        assertThat(PageSql.trino(select, 11)).isEqualTo(SentSql.asItIs(select));
    }
}
