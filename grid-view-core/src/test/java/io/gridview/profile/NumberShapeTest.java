package io.gridview.profile;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridview.data.ColumnHeader;
import io.gridview.data.RowTable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberShapeTest {

    private static NumberShape shape(Object... cells) {
        List<List<Object>> rows = new ArrayList<>();
        Arrays.stream(cells).forEach(cell -> rows.add(Collections.singletonList(cell)));
        RowTable table = RowTable.ofArrays(ColumnHeader.ofNames(List.of("n")), rows);
        return TableProfiler.profile(table).columns().get(0).numbers();
    }

    @ParameterizedTest
    @CsvSource({
        "1, 2, POSITIVE",
        "0, 2, NON_NEGATIVE",
        "0, 0, ZERO",
        "-1, 0, NON_POSITIVE",
        "-2, -1, NEGATIVE",
        "-1, 1, MIXED"
    })
    void signs_are_those_that_occur(long one, long other, NumberSign sign) {
        assertThat(shape(one, other).sign()).isEqualTo(sign);
        assertThat(shape((double) one, (double) other).sign()).isEqualTo(sign);
        assertThat(shape(BigDecimal.valueOf(one), BigDecimal.valueOf(other)).sign())
                .isEqualTo(sign);
    }

    @ParameterizedTest
    @CsvSource({
        "9.99, 0",
        "10, 1",
        "999.9999999999999, 2",
        "1000, 3",
        "0.1, -1",
        "0.09, -2",
        "1e22, 22",
        "9.99999999999999e22, 22",
        "4.9e-324, -324",
        "1.7976931348623157e308, 308"
    })
    void a_doubles_power_of_ten_is_that_of_its_digits(double size, int decade) {
        assertThat(shape(size, 0.0).decade()).isEqualTo(decade);
        assertThat(shape(-size, 0.0).decade()).isEqualTo(decade);
    }

    @Test
    void large_integers_keep_their_power_of_ten() {
        assertThat(shape(999_999_999_999_999_999L).decade()).isEqualTo(17);
        assertThat(shape(Long.MIN_VALUE).decade()).isEqualTo(18);
    }

    @Test
    void the_spread_goes_from_the_smallest_size_that_is_not_zero() {
        assertThat(shape(0L, -5L, 20_000L).spread()).isEqualTo(4);
        assertThat(shape(0.0, 0.05, -5.0).spread()).isEqualTo(2);
        assertThat(shape(7L, 0L).spread()).isZero();
    }

    @Test
    void running_numbers_are_a_sequence_in_any_order() {
        assertThat(shape(7L, 5L, 6L).sequence()).isTrue();
        assertThat(shape(3.0, 2.0, 4.0).sequence()).isTrue();
        assertThat(shape(5L, 7L).sequence()).isFalse();
        assertThat(shape(5L, 5L, 7L).sequence())
                .as("as many as from 5 to 7, but 6 is missing")
                .isFalse();
        assertThat(shape(5L).sequence()).as("one number shows no step").isFalse();
        assertThat(shape(0.0, -0.0, 2.0).sequence()).isFalse();
    }

    @Test
    void running_numbers_beyond_those_counted_are_a_sequence_in_order() {
        Object[] numbers =
                LongStream.range(0, TableProfiler.MOST_DISTINCT + 5L).boxed().toArray();
        Object[] reversed = numbers.clone();
        Collections.reverse(Arrays.asList(reversed));

        assertThat(shape(numbers).sequence()).isTrue();
        assertThat(shape(reversed).sequence()).isTrue();
    }

    @Test
    void ranges_are_exact_at_their_ends() {
        BigDecimal aboveOne = new BigDecimal("1.00000000000000000001");

        assertThat(shape(BigDecimal.ONE, aboveOne).withinOne()).isFalse();
        assertThat(shape(-1L, 1L).withinOne()).isTrue();
        assertThat(shape(-100L, 100L).withinHundred()).isTrue();
        assertThat(shape(-100.1).withinHundred()).isFalse();
        assertThat(shape(1000L, 2200L).years()).isTrue();
        assertThat(shape(999L).years()).isFalse();
        assertThat(shape(2000.5).years()).isFalse();
        assertThat(shape(0L, 366L).smallWhole()).isTrue();
        assertThat(shape(367L).smallWhole()).isFalse();
    }
}
