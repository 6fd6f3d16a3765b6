package io.gridview.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gridview.aggregate.Columns;
import io.gridview.data.ColumnType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class NumberSourceTest {
    private static final BigDecimal WIDE = new BigDecimal("12345678901234567890.5");

    static Stream<Arguments> cells() {
        return Stream.of(
                Arguments.of(ColumnType.INTEGER, 7L, -3L, 7.0, -3.0),
                Arguments.of(ColumnType.DOUBLE, 0.25, -1e300, 0.25, -1e300),
                Arguments.of(ColumnType.DECIMAL, new BigDecimal("1.25"), new BigDecimal("-0.5"), 1.25, -0.5),
                Arguments.of(ColumnType.DECIMAL, WIDE, BigDecimal.TEN, WIDE.doubleValue(), 10.0),
                Arguments.of(ColumnType.BIG_INTEGER, BigInteger.TEN.pow(30), BigInteger.TWO, 1e30, 2.0),
                Arguments.of(
                        ColumnType.DATE, LocalDate.of(1970, 1, 3), LocalDate.of(1969, 12, 31), 172_800.0, -86_400.0),
                Arguments.of(
                        ColumnType.TIMESTAMP,
                        LocalDateTime.of(1970, 1, 1, 0, 1, 0, 500_000_000),
                        LocalDateTime.of(1970, 1, 1, 1, 0),
                        60.5,
                        3_600.0),
                Arguments.of(
                        ColumnType.INSTANT,
                        Instant.ofEpochSecond(60, 500_000_000),
                        Instant.ofEpochSecond(-60),
                        60.5,
                        -60.0));
    }

    @ParameterizedTest
    @MethodSource("cells")
    void cells_are_as_large_as_their_values(ColumnType type, Object first, Object second, double one, double two) {
        NumberSource sizes = NumberSource.of(Columns.column(type, Arrays.asList(first, null, second)));

        assertThat(read(sizes, 0, 3)).containsExactly(one, Double.NaN, two);
        assertThat(read(sizes, 1, 3)).containsExactly(Double.NaN, two);
    }

    @ParameterizedTest
    @MethodSource("cells")
    void so_are_columns_without_a_gap(ColumnType type, Object first, Object second, double one, double two) {
        assertThat(read(NumberSource.of(Columns.column(type, List.of(first, second))), 0, 2))
                .containsExactly(one, two);
    }

    @Test
    void texts_have_no_size() {
        assertThatThrownBy(() -> NumberSource.of(Columns.column(ColumnType.TEXT, List.of("a"))))
                .hasMessage("a column of type text has no sizes");
    }

    @Test
    void points_stand_where_their_x_is() {
        List<ChartPoint> points = List.of(
                point(3L, 1.5),
                point(LocalDate.of(1970, 1, 2), null),
                point(LocalDateTime.of(1970, 1, 1, 0, 0, 2, 250_000_000), 2L),
                point("Other", new BigDecimal("0.5")));

        assertThat(read(NumberSource.alongX(points), 0, 4)).containsExactly(3.0, 86_400.0, 2.25, Double.NaN);
        assertThat(read(NumberSource.ofSeries(points, 0), 0, 4)).containsExactly(1.5, Double.NaN, 2.0, 0.5);
    }

    private static ChartPoint point(Object x, @Nullable Object value) {
        return new ChartPoint(x, Arrays.asList(value), ChartPoint.NOWHERE);
    }

    private static double[] read(NumberSource source, int from, int to) {
        double[] sizes = new double[to - from];
        source.read(from, to, sizes);
        return sizes;
    }
}
