package io.gridview.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridview.aggregate.Columns;
import io.gridview.aggregate.RandomColumns;
import io.gridview.data.Column;
import io.gridview.data.ColumnType;
import io.gridview.format.ValueFormats;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class HistogramBinsTest {

    @Test
    void a_value_on_a_bound_belongs_to_the_bin_above() {
        HistogramBins bins = HistogramBins.of(
                Columns.column(ColumnType.DOUBLE, List.of(0.0, 0.1, 0.2, 0.3, 0.30000000000000004, 0.4, 0.5)));

        assertThat(bins.bound(1)).isEqualByComparingTo("0.2");
        assertThat(counts(bins)).containsExactly(2L, 3L, 2L);
        assertThat(bins.valueCount()).isEqualTo(7);
    }

    @Test
    void one_value_is_one_bin() {
        HistogramBins bins = HistogramBins.of(Columns.column(ColumnType.INTEGER, Arrays.asList(5L, null, 5L)));

        assertThat(counts(bins)).containsExactly(2L);
        assertThat(bins.bound(0)).isEqualByComparingTo("5");
        assertThat(bins.bound(1)).isEqualByComparingTo("6");
    }

    @Test
    void no_value_is_no_bin() {
        HistogramBins bins = HistogramBins.of(Columns.column(ColumnType.INTEGER, Arrays.asList(null, null)));

        assertThat(bins.size()).isZero();
        assertThat(bins.valueCount()).isZero();
    }

    @Test
    void bounds_are_round_numbers() {
        List<Long> values = new ArrayList<>();
        for (long i = 3; i <= 997; i++) {
            values.add(i);
        }

        HistogramBins bins = HistogramBins.of(Columns.column(ColumnType.INTEGER, values));

        assertThat(bins.bound(0)).isEqualByComparingTo("0");
        assertThat(bins.bound(1)).isEqualByComparingTo("100");
        assertThat(bins.size()).isEqualTo(10);
        assertThat(bins.count(0)).isEqualTo(97);
        assertThat(bins.count(1)).isEqualTo(100);
    }

    @Test
    void narrow_bins_far_from_zero_are_told_apart() {
        List<Long> values = List.of(4_000_000_000_000_000_000L, 4_000_000_000_000_000_001L, 4_000_000_000_000_000_002L);

        HistogramBins bins = HistogramBins.of(Columns.column(ColumnType.INTEGER, values));

        assertThat(counts(bins)).containsExactly(1L, 1L, 1L);
    }

    @Property(tries = 200)
    void every_value_lies_between_the_bounds_of_its_bin(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 200) int rows) {
        for (ColumnType type :
                List.of(ColumnType.INTEGER, ColumnType.DECIMAL, ColumnType.DOUBLE, ColumnType.BIG_INTEGER)) {
            Column column = RandomColumns.of(type, seed, rows);
            HistogramBins bins = HistogramBins.of(column);
            long[] expected = new long[bins.size()];
            for (int row = 0; row < rows; row++) {
                Object value = column.value(row);
                if (value != null) {
                    expected[binOf(bins, ValueFormats.asDecimal(value))]++;
                }
            }
            assertThat(counts(bins))
                    .containsExactly(Arrays.stream(expected).boxed().toArray(Long[]::new));
        }
    }

    private static int binOf(HistogramBins bins, BigDecimal value) {
        for (int bin = 0; bin < bins.size(); bin++) {
            if (bins.bound(bin).compareTo(value) <= 0 && value.compareTo(bins.bound(bin + 1)) < 0) {
                return bin;
            }
        }
        throw new AssertionError("no bin for " + value);
    }

    private static List<Long> counts(HistogramBins bins) {
        List<Long> counts = new ArrayList<>();
        for (int bin = 0; bin < bins.size(); bin++) {
            counts.add(bins.count(bin));
        }
        return counts;
    }
}
