package io.gridview.aggregate;

import static io.gridview.aggregate.Columns.aggregate;
import static io.gridview.aggregate.Columns.column;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gridview.data.Column;
import io.gridview.data.ColumnType;
import io.gridview.spec.Aggregate;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AggregationTest {
    private static final Column NOTHING = column(ColumnType.INTEGER, Arrays.asList(null, null));

    @ParameterizedTest
    @EnumSource(
            value = Aggregate.class,
            names = {"COUNT", "COUNT_DISTINCT"},
            mode = EnumSource.Mode.EXCLUDE)
    void over_no_value_an_aggregate_is_nothing_and_not_zero(Aggregate aggregate) {
        assertThat(aggregate(aggregate, NOTHING)).isNull();
    }

    @Test
    void over_no_value_a_count_is_zero() {
        assertThat(aggregate(Aggregate.COUNT, NOTHING)).isEqualTo(0L);
        assertThat(aggregate(Aggregate.COUNT_DISTINCT, NOTHING)).isEqualTo(0L);
    }

    @Test
    void a_sum_beyond_a_long_is_still_exact() {
        Column longs = column(ColumnType.INTEGER, List.of(Long.MAX_VALUE, Long.MAX_VALUE, 2L));

        assertThat(aggregate(Aggregate.SUM, longs))
                .isEqualTo(BigInteger.valueOf(Long.MAX_VALUE).shiftLeft(1).add(BigInteger.TWO));
    }

    @Test
    void decimals_that_differ_only_in_scale_are_one_value() {
        Column decimals = column(ColumnType.DECIMAL, List.of(new BigDecimal("1.0"), new BigDecimal("1.00")));

        assertThat(aggregate(Aggregate.COUNT_DISTINCT, decimals)).isEqualTo(1L);
    }

    @Test
    void an_average_that_comes_out_even_has_no_digits_to_spare() {
        assertThat(aggregate(Aggregate.AVG, column(ColumnType.INTEGER, List.of(100L, 300L))))
                .hasToString("200");
    }

    @Test
    void an_average_of_thirds_carries_fifteen_digits() {
        assertThat(aggregate(Aggregate.AVG, column(ColumnType.INTEGER, List.of(1L, 2L, 2L))))
                .hasToString("1.66666666666667");
    }

    @Test
    void a_mean_half_way_between_two_doubles_is_the_even_one() {
        double one = 1.0;
        double next = Math.nextUp(one);

        assertThat(aggregate(Aggregate.AVG, column(ColumnType.DOUBLE, List.of(one, next))))
                .isEqualTo(one);
        assertThat(aggregate(Aggregate.AVG, column(ColumnType.DOUBLE, List.of(next, Math.nextUp(next)))))
                .isEqualTo(Math.nextUp(next));
        assertThat(aggregate(Aggregate.AVG, column(ColumnType.DOUBLE, List.of(-one, -next))))
                .isEqualTo(-one);
    }

    @Test
    void neither_a_sum_nor_a_mean_is_minus_zero() {
        Column zeros = column(ColumnType.DOUBLE, List.of(-0.0, -0.0));

        assertThat(aggregate(Aggregate.SUM, zeros)).isEqualTo(0.0);
        assertThat(aggregate(Aggregate.AVG, zeros)).isEqualTo(0.0);
    }

    @Test
    void the_mean_of_the_largest_doubles_stays_one() {
        assertThat(aggregate(Aggregate.AVG, column(ColumnType.DOUBLE, List.of(Double.MAX_VALUE, Double.MAX_VALUE))))
                .isEqualTo(Double.MAX_VALUE);
        assertThat(aggregate(Aggregate.AVG, column(ColumnType.DOUBLE, List.of(-Double.MAX_VALUE, -Double.MAX_VALUE))))
                .isEqualTo(-Double.MAX_VALUE);
    }

    @Test
    void the_median_of_an_even_number_is_the_exact_mean_of_the_middle() {
        assertThat(aggregate(Aggregate.MEDIAN, column(ColumnType.INTEGER, List.of(4L, 1L, 3L, 2L))))
                .hasToString("2.5");
    }

    @Test
    void text_has_no_sum() {
        Column text = column(ColumnType.TEXT, List.of("a"));

        assertThatThrownBy(() -> Aggregation.of(Aggregate.SUM, text)).hasMessageContaining("type text has no sum");
    }
}
