package io.gridview.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridview.aggregate.Columns;
import io.gridview.aggregate.RandomColumns;
import io.gridview.data.Column;
import io.gridview.data.ColumnHeader;
import io.gridview.data.ColumnType;
import io.gridview.data.RowTable;
import io.gridview.format.FormatContext;
import io.gridview.format.ValueFormats;
import java.math.BigDecimal;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class HistogramBinsTest {

    @Test
    void a_value_on_a_bound_belongs_to_the_bin_above() {
        HistogramBins bins =
                bins(Columns.column(ColumnType.DOUBLE, List.of(0.0, 0.1, 0.2, 0.3, 0.30000000000000004, 0.4, 0.5)));

        assertThat(bins.bound(1)).isEqualByComparingTo("0.2");
        assertThat(counts(bins)).containsExactly(2L, 3L, 2L);
        assertThat(bins.valueCount()).isEqualTo(7);
    }

    @Test
    void one_value_is_one_bin() {
        HistogramBins bins = bins(Columns.column(ColumnType.INTEGER, Arrays.asList(5L, null, 5L)));

        assertThat(counts(bins)).containsExactly(2L);
        assertThat(bins.bound(0)).isEqualByComparingTo("5");
        assertThat(bins.bound(1)).isEqualByComparingTo("6");
    }

    @Test
    void no_value_is_no_bin() {
        HistogramBins bins = bins(Columns.column(ColumnType.INTEGER, Arrays.asList(null, null)));

        assertThat(bins.size()).isZero();
        assertThat(bins.valueCount()).isZero();
    }

    @Test
    void bounds_are_round_numbers() {
        List<Long> values = new ArrayList<>();
        for (long i = 3; i <= 997; i++) {
            values.add(i);
        }

        HistogramBins bins = bins(Columns.column(ColumnType.INTEGER, values));

        assertThat(bins.bound(0)).isEqualByComparingTo("0");
        assertThat(bins.bound(1)).isEqualByComparingTo("100");
        assertThat(bins.size()).isEqualTo(10);
        assertThat(bins.count(0)).isEqualTo(97);
        assertThat(bins.count(1)).isEqualTo(100);
    }

    @Test
    void narrow_bins_far_from_zero_are_told_apart() {
        List<Long> values = List.of(4_000_000_000_000_000_000L, 4_000_000_000_000_000_001L, 4_000_000_000_000_000_002L);

        HistogramBins bins = bins(Columns.column(ColumnType.INTEGER, values));

        assertThat(counts(bins)).containsExactly(1L, 1L, 1L);
    }

    @Property(tries = 200)
    void every_value_lies_between_the_bounds_of_its_bin(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 200) int rows) {
        for (ColumnType type :
                List.of(ColumnType.INTEGER, ColumnType.DECIMAL, ColumnType.DOUBLE, ColumnType.BIG_INTEGER)) {
            Column column = RandomColumns.of(type, seed, rows);
            HistogramBins bins = bins(column);
            long[] expected = new long[bins.size()];
            for (int row = 0; row < rows; row++) {
                Object value = column.value(row);
                if (value != null) {
                    expected[binOf(bins, onBound(bins, ValueFormats.asDecimal(value), type))]++;
                }
            }
            assertThat(counts(bins))
                    .containsExactly(Arrays.stream(expected).boxed().toArray(Long[]::new));
        }
    }

    @Test
    void far_off_values_do_not_make_the_bins_coarse() {
        List<Double> values = new ArrayList<>();
        for (int i = 0; i < 1_000; i++) {
            values.add(i % 100 / 10.0);
        }
        values.add(60.0);

        HistogramBins bins = bins(Columns.column(ColumnType.DOUBLE, values));

        // The rule asks for 60 bins of 1, of which 40 are the most.
        assertThat(bins.bound(1)).isEqualByComparingTo("2");
        assertThat(bins.size()).isEqualTo(31);
    }

    @Test
    void values_that_are_mostly_the_same_have_bins_all_the_same() {
        List<Long> values = new ArrayList<>(Collections.nCopies(100, 7L));
        values.add(90L);

        HistogramBins bins = bins(Columns.column(ColumnType.INTEGER, values));

        assertThat(bins.size()).isBetween(8, 40);
        assertThat(bins.valueCount()).isEqualTo(101);
    }

    @Test
    void bins_of_whole_numbers_are_whole() {
        List<Long> ratings = new ArrayList<>();
        for (long i = 0; i < 200; i++) {
            ratings.add(1 + i % 5);
        }

        HistogramBins bins = bins(Columns.column(ColumnType.INTEGER, ratings));

        assertThat(counts(bins)).containsExactly(40L, 40L, 40L, 40L, 40L);
    }

    @Property(tries = 300)
    void many_values_have_eight_to_forty_bins(@ForAll long seed, @ForAll @IntRange(min = 30, max = 400) int rows) {
        Random random = new Random(seed);
        double power = 1 + random.nextInt(8);
        List<Double> values = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            values.add(Math.pow(random.nextGaussian(), power) * 1_000);
        }

        assertThat(bins(Columns.column(ColumnType.DOUBLE, values)).size()).isBetween(8, 40);
    }

    /** A double that is so near to the bound above it counts as on it. */
    private static BigDecimal onBound(HistogramBins bins, BigDecimal value, ColumnType type) {
        if (type == ColumnType.DOUBLE) {
            for (int bin = 0; bin <= bins.size(); bin++) {
                BigDecimal below = bins.bound(bin).subtract(value);
                BigDecimal near = bins.bound(1).subtract(bins.bound(0)).movePointLeft(7);
                if (below.signum() > 0 && below.compareTo(near) < 0) {
                    return bins.bound(bin);
                }
            }
        }
        return value;
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

    private static HistogramBins bins(Column column) {
        RowTable rows = RowTable.ofArrays(
                List.of(new ColumnHeader("n", column.type())),
                IntStream.range(0, column.size())
                        .mapToObj(row -> Collections.singletonList(column.value(row)))
                        .toList());
        ValueFormats formats = new ValueFormats(new FormatContext(Locale.US, ZoneOffset.UTC, null));
        return HistogramBins.of(Objects.requireNonNull(rows.column("n")), FigureSource.ROWS.of(rows, formats));
    }
}
