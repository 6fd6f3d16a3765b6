package io.gridview.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Builders grow, join and widen without a cell going astray. */
class ColumnBuilderTest {
    private static final BigInteger BEYOND_LONG = BigInteger.ONE.shiftLeft(63);

    static Stream<Arguments> typesAndSizes() {
        int[] sizes = {0, 1, 63, 64, 65, 128, 129, 65_537};
        return Stream.of(ColumnType.values())
                .flatMap(type -> Stream.of(0, 64)
                        .flatMap(
                                expected -> Arrays.stream(sizes).mapToObj(size -> Arguments.of(type, expected, size))));
    }

    @ParameterizedTest
    @MethodSource("typesAndSizes")
    void every_cell_stays_in_its_row_at_any_size(ColumnType type, int expected, int size) {
        ColumnBuilder builder = ColumnBuilders.of(type, expected, Integer.MAX_VALUE);
        for (int row = 0; row < size; row++) {
            if (row % 5 == 3) {
                builder.addNull();
            } else {
                builder.add(value(type, row));
            }
        }

        Column column = builder.build("x");

        assertThat(column.type()).isEqualTo(type);
        assertThat(column.key()).isEqualTo("x");
        assertThat(column.size()).isEqualTo(size);
        assertThat(column.hasNulls()).isEqualTo(size > 3);
        for (int row = 0; row < size; row++) {
            boolean isNull = row % 5 == 3;
            Object cell = column.value(row);
            if (column.isNull(row) != isNull
                    || (isNull ? cell != null : !value(type, row).equals(cell))) {
                assertThat(cell).as("row " + row).isEqualTo(isNull ? null : value(type, row));
            }
        }
    }

    private static Object value(ColumnType type, int row) {
        return switch (type) {
            case INTEGER -> (long) row - 50;
            case BIG_INTEGER -> BEYOND_LONG.add(BigInteger.valueOf(row));
            case DECIMAL -> BigDecimal.valueOf(row, 2);
            case DOUBLE -> row / 8.0;
            case BOOLEAN -> row % 3 == 0;
            case TEXT -> "t" + row % 1000;
            case JSON -> "[" + row + "]";
            case DATE -> LocalDate.ofEpochDay(row - 50);
            case TIME -> LocalTime.ofNanoOfDay(row * 1_000L);
            case TIMESTAMP -> LocalDateTime.of(1969, 12, 31, 23, 59).plusNanos(row * 500_000_000L);
            case INSTANT -> Instant.ofEpochSecond(-50).plusNanos(row * 500_000_000L);
        };
    }

    @ParameterizedTest
    @EnumSource(ColumnType.class)
    void a_cell_outside_of_the_column_is_refused(ColumnType type) {
        ColumnBuilder builder = ColumnBuilders.of(type, 0, Integer.MAX_VALUE);
        builder.add(value(type, 0));

        Column column = builder.build("x");

        assertThatThrownBy(() -> column.value(1)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> column.value(-1)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void cells_count_the_bytes_that_the_limits_state() {
        assertThat(bytes(ColumnType.INTEGER, 1L, 2L)).isEqualTo(16);
        assertThat(bytes(ColumnType.BIG_INTEGER, BigInteger.ONE, BigInteger.TWO))
                .isEqualTo(16);
        assertThat(bytes(ColumnType.BIG_INTEGER, BigInteger.ONE, BEYOND_LONG)).isEqualTo(80);
        assertThat(bytes(ColumnType.DECIMAL, BigDecimal.ONE, BigDecimal.TEN)).isEqualTo(16);
        assertThat(bytes(ColumnType.DECIMAL, BigDecimal.ONE, new BigDecimal(BEYOND_LONG)))
                .isEqualTo(80);
        assertThat(bytes(ColumnType.DOUBLE, 1.0, 2.0)).isEqualTo(16);
        assertThat(bytes(ColumnType.BOOLEAN, true, false)).isEqualTo(2);
        assertThat(bytes(ColumnType.DATE, LocalDate.EPOCH, LocalDate.EPOCH)).isEqualTo(8);
        assertThat(bytes(ColumnType.TIME, LocalTime.NOON, LocalTime.NOON)).isEqualTo(16);
        assertThat(bytes(ColumnType.INSTANT, Instant.EPOCH, Instant.EPOCH)).isEqualTo(16);
        assertThat(bytes(ColumnType.INSTANT, Instant.EPOCH, Instant.EPOCH.plusNanos(1)))
                .isEqualTo(24);
        assertThat(bytes(ColumnType.TEXT, "aä", "aä", "€")).isEqualTo(12 + 3 + 3);
        assertThat(bytes(ColumnType.TEXT, "\uD800", "\uD800")).isEqualTo(8 + 3);
    }

    private static long bytes(ColumnType type, Object... cells) {
        ColumnBuilder builder = ColumnBuilders.of(type, 0, Integer.MAX_VALUE);
        for (Object cell : cells) {
            builder.add(cell);
        }
        return builder.bytes();
    }

    @Test
    void integers_stay_narrow_up_to_the_last_one_of_64_bits() {
        assertThat(integers(BigInteger.valueOf(Long.MIN_VALUE), null, BigInteger.valueOf(Long.MAX_VALUE))
                        .buildNarrow("x"))
                .isInstanceOf(LongColumn.class)
                .satisfies(column -> assertThat(values(column)).containsExactly(Long.MIN_VALUE, null, Long.MAX_VALUE));
        for (BigInteger wide : List.of(BEYOND_LONG, BEYOND_LONG.negate().subtract(BigInteger.ONE))) {
            Column column =
                    integers(BigInteger.ONE, null, wide, BigInteger.TWO, null).buildNarrow("x");
            assertThat(values(column)).containsExactly(BigInteger.ONE, null, wide, BigInteger.TWO, null);
            assertThat(((BigIntegerColumn) column).get(1)).isZero();
            assertThat(((BigIntegerColumn) column).get(4)).isZero();
        }
    }

    @Test
    void integers_declared_as_big_are_big_even_where_small() {
        assertThat(values(integers(BigInteger.ONE, null).build("x"))).containsExactly(BigInteger.ONE, null);
    }

    private static BigIntegerColumn.Builder integers(BigInteger... values) {
        BigIntegerColumn.Builder builder = new BigIntegerColumn.Builder(0);
        for (BigInteger value : values) {
            if (value == null) {
                builder.addNull();
            } else {
                builder.add(value);
            }
        }
        return builder;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.5 2.25 -3",
                "2.25 1.5",
                "0 0.00",
                "999999999999999999 -999999999999999999",
                "9223372036854775807 -9223372036854775808",
                "922337203685477580.7 -922337203685477580.8 1",
                "1 0.000000000000000001",
                "9 0.000000000000000001",
                "0 0.0000000000000000000001",
                "-9 0.000000000000000001"
            })
    void decimals_that_fit_64_bits_at_their_common_scale_are_compact(String texts) {
        DecimalColumn column = assertDecimals(texts);

        assertThat(column.isCompact()).isTrue();
        for (int row = 0; row < column.size(); row++) {
            assertThat(BigDecimal.valueOf(column.unscaled(row), column.scale())).isEqualTo(column.get(row));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "9223372036854775808",
                "-9223372036854775809 1.5",
                "1 9223372036854775808 2.5 3",
                "9223372036854775807 0.1",
                "-9223372036854775808 0.1",
                "10 0.000000000000000001",
                "0.000000000000000001 10",
                "1 0.0000000000000000000001",
                "922337203685477580.8 1",
                "1.5 12345678901234567890123456789.123456789 -2"
            })
    void decimals_that_do_not_are_held_whole(String texts) {
        DecimalColumn column = assertDecimals(texts);

        assertThat(column.isCompact()).isFalse();
        assertThatThrownBy(() -> column.unscaled(0))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("a cell of column \"x\" needs more than 64 bits");
    }

    private static DecimalColumn assertDecimals(String texts) {
        DecimalBuilder builder = new DecimalBuilder(0);
        List<Object> expected = new ArrayList<>();
        List<BigDecimal> given =
                Stream.of(texts.split(" ")).map(BigDecimal::new).toList();
        int scale = given.stream().mapToInt(BigDecimal::scale).max().orElseThrow();
        for (BigDecimal decimal : given) {
            builder.addNull();
            builder.add(decimal);
            expected.add(null);
            expected.add(decimal.setScale(scale));
        }
        DecimalColumn column = builder.build("x");
        assertThat(column.scale()).isEqualTo(scale);
        assertThat(values(column)).containsExactlyElementsOf(expected);
        assertThat(column.get(0)).isEqualTo(BigDecimal.valueOf(0, scale));
        return column;
    }

    @Test
    void a_larger_scale_after_many_rows_reaches_every_row_before() {
        DecimalBuilder builder = new DecimalBuilder(0);
        for (int row = 0; row < 300; row++) {
            builder.add(BigDecimal.valueOf(row - 150));
        }
        builder.add(new BigDecimal("0.01"));

        DecimalColumn column = builder.build("x");

        for (int row = 0; row < 300; row++) {
            assertThat(column.unscaled(row)).isEqualTo((row - 150) * 100L);
        }
        assertThat(column.unscaled(300)).isEqualTo(1);
    }

    @Test
    void fractions_of_a_second_may_begin_late() {
        for (ColumnType type : List.of(ColumnType.TIMESTAMP, ColumnType.INSTANT)) {
            ColumnBuilder builder = ColumnBuilders.of(type, 0, Integer.MAX_VALUE);
            for (int row = 0; row < 500; row++) {
                builder.add(row < 400 ? value(type, 2 * row) : value(type, row));
            }
            Column column = builder.build("x");

            for (int row = 0; row < 500; row++) {
                assertThat(column.value(row)).isEqualTo(row < 400 ? value(type, 2 * row) : value(type, row));
            }
        }
    }

    @Test
    void nothing_is_copied_where_the_number_of_rows_was_known() {
        LongColumn.Builder builder = new LongColumn.Builder(2);
        builder.add(1);
        builder.add(2);

        assertThat(builder.joined(long.class)).isSameAs(builder.joined(long.class));
    }

    private static List<Object> values(Column column) {
        List<Object> values = new ArrayList<>();
        for (int row = 0; row < column.size(); row++) {
            values.add(column.value(row));
        }
        return values;
    }
}
