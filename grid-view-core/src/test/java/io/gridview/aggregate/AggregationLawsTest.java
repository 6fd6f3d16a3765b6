package io.gridview.aggregate;

import static io.gridview.aggregate.Columns.aggregate;
import static io.gridview.aggregate.Columns.column;
import static org.assertj.core.api.Assertions.assertThat;

import io.gridview.data.ColumnType;
import io.gridview.format.ValueFormats;
import io.gridview.spec.Aggregate;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.Size;

class AggregationLawsTest {

    @Property
    void the_sum_of_integers_is_exact_at_any_size(@ForAll @NotEmpty List<Long> values) {
        BigInteger oracle = values.stream().map(BigInteger::valueOf).reduce(BigInteger.ZERO, BigInteger::add);

        Object sum = aggregate(Aggregate.SUM, column(ColumnType.INTEGER, values));

        assertThat(ValueFormats.asDecimal(sum)).isEqualByComparingTo(new BigDecimal(oracle));
    }

    @Property
    void the_sum_of_decimals_is_exact(@ForAll @NotEmpty List<BigDecimal> values) {
        BigDecimal oracle = values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);

        Object sum = aggregate(Aggregate.SUM, column(ColumnType.DECIMAL, values));

        assertThat(ValueFormats.asDecimal(sum)).isEqualByComparingTo(oracle);
    }

    @Property
    void the_sum_of_doubles_is_the_exact_sum_rounded_once(@ForAll @NotEmpty List<Double> values) {
        BigDecimal oracle = values.stream().map(BigDecimal::new).reduce(BigDecimal.ZERO, BigDecimal::add);

        Object sum = aggregate(Aggregate.SUM, column(ColumnType.DOUBLE, values));

        if (Double.isInfinite(oracle.doubleValue())) {
            assertThat((BigDecimal) sum).isEqualByComparingTo(oracle);
        } else {
            assertThat((Double) sum).isEqualTo(oracle.doubleValue());
        }
    }

    @Property
    void the_order_of_rows_changes_no_sum_and_no_average(
            @ForAll @Size(min = 1, max = 60) List<Double> values, @ForAll Random random) {
        List<Double> shuffled = new ArrayList<>(values);
        Collections.shuffle(shuffled, random);

        for (Aggregate aggregate : List.of(Aggregate.SUM, Aggregate.AVG, Aggregate.MEDIAN)) {
            assertThat(aggregate(aggregate, column(ColumnType.DOUBLE, shuffled)))
                    .isEqualTo(aggregate(aggregate, column(ColumnType.DOUBLE, values)));
        }
    }

    @Property
    void the_sum_of_negations_is_the_negated_sum(@ForAll @NotEmpty List<Double> values) {
        List<Double> negated = values.stream().map(value -> -value).toList();

        BigDecimal sum = ValueFormats.asDecimal(aggregate(Aggregate.SUM, column(ColumnType.DOUBLE, values)));
        BigDecimal ofNegated = ValueFormats.asDecimal(aggregate(Aggregate.SUM, column(ColumnType.DOUBLE, negated)));

        assertThat(ofNegated).isEqualByComparingTo(sum.negate());
    }

    @Property
    void the_median_lies_between_the_extremes(@ForAll @NotEmpty List<Long> values) {
        var cells = column(ColumnType.INTEGER, values);
        BigDecimal median = ValueFormats.asDecimal(aggregate(Aggregate.MEDIAN, cells));

        assertThat(median)
                .isBetween(
                        ValueFormats.asDecimal(aggregate(Aggregate.MIN, cells)),
                        ValueFormats.asDecimal(aggregate(Aggregate.MAX, cells)));
    }

    @Property
    void an_average_times_the_count_is_the_sum_to_fifteen_digits(
            @ForAll @Size(min = 1, max = 50) List<Integer> values) {
        List<Long> longs = values.stream().map(Integer::longValue).toList();
        BigDecimal sum = ValueFormats.asDecimal(aggregate(Aggregate.SUM, column(ColumnType.INTEGER, longs)));
        BigDecimal average = ValueFormats.asDecimal(aggregate(Aggregate.AVG, column(ColumnType.INTEGER, longs)));

        BigDecimal product = average.multiply(BigDecimal.valueOf(longs.size()));

        assertThat(product.subtract(sum).abs()).isLessThanOrEqualTo(sum.abs().movePointLeft(13));
    }
}
