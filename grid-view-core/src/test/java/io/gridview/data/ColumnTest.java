package io.gridview.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The typed access that each column class adds; the second of three rows has no value. */
class ColumnTest {

    @Test
    void long_column() {
        LongColumn column = read(LongColumn.class, 1, null, -2);

        assertThat(column.get(0)).isEqualTo(1);
        assertThat(column.get(2)).isEqualTo(-2);
    }

    @Test
    void big_integer_column() {
        assertThat(read(BigIntegerColumn.class, BigInteger.TEN, null, BigInteger.TWO)
                        .get(2))
                .isEqualTo(BigInteger.TWO);
    }

    @Test
    void decimal_column_of_few_digits() {
        DecimalColumn column = read(DecimalColumn.class, new BigDecimal("1.5"), null, new BigDecimal("-0.25"));

        assertThat(column.scale()).isEqualTo(2);
        assertThat(column.get(0)).isEqualTo(new BigDecimal("1.50"));
        assertThat(column.get(2)).isEqualTo(new BigDecimal("-0.25"));
    }

    @Test
    void decimal_column_of_many_digits() {
        BigDecimal edge = new BigDecimal("92233720368547758.07");
        DecimalColumn fits = read(DecimalColumn.class, edge, null, new BigDecimal("1"));
        DecimalColumn exceeds = read(DecimalColumn.class, edge.add(new BigDecimal("0.01")), null, new BigDecimal("1"));

        assertThat(fits.get(0)).isEqualTo(edge);
        assertThat(exceeds.get(0)).isEqualTo(new BigDecimal("92233720368547758.08"));
        assertThat(exceeds.get(2)).isEqualTo(fits.get(2)).isEqualTo(new BigDecimal("1.00"));
    }

    @Test
    void double_column() {
        assertThat(read(DoubleColumn.class, 0.1, null, -0.5).get(2)).isEqualTo(-0.5);
    }

    @Test
    void boolean_column() {
        BooleanColumn column = read(BooleanColumn.class, true, null, false);

        assertThat(column.get(0)).isTrue();
        assertThat(column.get(2)).isFalse();
    }

    @Test
    void text_column() {
        TextColumn column = read(TextColumn.class, "b", null, "a");

        assertThat(column.get(2)).isEqualTo("a");
        assertThat(column.code(2)).isEqualTo(1);
        assertThat(column.dictionary()).containsExactly("b", "a");
    }

    @Test
    void date_column() {
        DateColumn column = read(DateColumn.class, LocalDate.EPOCH, null, LocalDate.of(1969, 12, 30));

        assertThat(column.epochDay(2)).isEqualTo(-2);
        assertThat(column.get(2)).isEqualTo(LocalDate.of(1969, 12, 30));
    }

    @Test
    void time_column() {
        TimeColumn column = read(TimeColumn.class, LocalTime.MAX, null, LocalTime.of(0, 0, 1));

        assertThat(column.nanoOfDay(2)).isEqualTo(1_000_000_000);
        assertThat(column.get(0)).isEqualTo(LocalTime.MAX);
    }

    @Test
    void timestamp_column() {
        LocalDateTime before = LocalDateTime.of(1969, 12, 31, 23, 59, 59, 999_999_999);
        TimestampColumn column = read(TimestampColumn.class, LocalDateTime.of(9999, 12, 31, 0, 0), null, before);

        assertThat(column.epochSecond(2)).isEqualTo(-1);
        assertThat(column.nano(2)).isEqualTo(999_999_999);
        assertThat(column.nano(0)).isZero();
        assertThat(column.get(2)).isEqualTo(before);
    }

    @Test
    void instant_column() {
        InstantColumn column = read(InstantColumn.class, Instant.EPOCH, null, Instant.ofEpochSecond(5, 6));

        assertThat(column.epochSecond(2)).isEqualTo(5);
        assertThat(column.nano(2)).isEqualTo(6);
        assertThat(column.get(2)).isEqualTo(Instant.ofEpochSecond(5, 6));
    }

    private static <T extends Column> T read(Class<T> type, Object... cells) {
        List<List<Object>> rows =
                Arrays.stream(cells).map(Collections::singletonList).toList();
        Column column = RowTable.ofArrays(ColumnHeader.ofNames(List.of("a")), rows)
                .columns()
                .get(0);
        assertThat(column.key()).isEqualTo("a");
        assertThat(column.isNull(0)).isFalse();
        assertThat(column.isNull(1)).isTrue();
        assertThat(column.value(1)).isNull();
        assertThat(column).isInstanceOf(type);
        return type.cast(column);
    }
}
