package io.gridview.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** Each rule by which the type of a column follows from its cells. */
class WideningTest {
    private static final BigInteger BEYOND_LONG = BigInteger.ONE.shiftLeft(63);

    @Test
    void the_small_integer_classes_are_integers() {
        given((byte) 1, (short) 2, 3, 4L, new AtomicLong(5), Year.of(2024))
                .are(ColumnType.INTEGER, 1L, 2L, 3L, 4L, 5L, 2024L);
    }

    @Test
    void integers_beside_a_big_integer_are_big_integers() {
        given(1, BEYOND_LONG).are(ColumnType.BIG_INTEGER, BigInteger.ONE, BEYOND_LONG);
    }

    @Test
    void a_big_integer_stays_one_even_if_it_is_small() {
        given(BigInteger.TWO).are(ColumnType.BIG_INTEGER, BigInteger.TWO);
    }

    @Test
    void decimals_take_the_largest_scale_of_their_column() {
        given(new BigDecimal("1.5"), new BigDecimal("2.25"))
                .are(ColumnType.DECIMAL, new BigDecimal("1.50"), new BigDecimal("2.25"));
    }

    @Test
    void decimals_beyond_64_bits_keep_every_digit() {
        BigDecimal large = new BigDecimal("123456789012345678901234567890.12");

        given(large, new BigDecimal("1")).are(ColumnType.DECIMAL, large, new BigDecimal("1.00"));
    }

    @Test
    void decimals_with_a_negative_scale_are_whole_numbers() {
        given(new BigDecimal("1E+3")).are(ColumnType.DECIMAL, new BigDecimal("1000"));
    }

    @Test
    void integers_beside_decimals_are_decimals() {
        given(1, new BigDecimal("2.5"), BEYOND_LONG)
                .are(
                        ColumnType.DECIMAL,
                        new BigDecimal("1.0"),
                        new BigDecimal("2.5"),
                        new BigDecimal(BEYOND_LONG).setScale(1));
    }

    @Test
    void doubles_and_floats_are_doubles_and_a_float_is_its_shortest_decimal() {
        given(0.5, 0.1f).are(ColumnType.DOUBLE, 0.5, 0.1);
    }

    @Test
    void integers_beside_doubles_are_doubles_where_all_keep_their_digits() {
        given(9007199254740992L, 0.5, BigInteger.TEN.pow(20), -3, 0)
                .are(ColumnType.DOUBLE, 9007199254740992.0, 0.5, 1e20, -3.0, 0.0);
    }

    @Test
    void integers_beside_doubles_are_decimals_where_one_would_show_other_digits() {
        given(9007199254740993L, 0.1)
                .are(ColumnType.DECIMAL, new BigDecimal("9007199254740993.0"), new BigDecimal("0.1"));
        given(Long.MIN_VALUE, 0.5)
                .are(ColumnType.DECIMAL, new BigDecimal("-9223372036854775808.0"), new BigDecimal("0.5"));
        given(BigInteger.TEN.pow(23), 1.0)
                .are(ColumnType.DECIMAL, new BigDecimal(BigInteger.TEN.pow(23)), BigDecimal.ONE);
        given(BigInteger.TEN.pow(399), 1.0)
                .are(ColumnType.DECIMAL, new BigDecimal(BigInteger.TEN.pow(399)), BigDecimal.ONE);
        given(Long.MAX_VALUE, 1.0).are(ColumnType.DECIMAL, new BigDecimal(Long.MAX_VALUE), BigDecimal.ONE);
        given(BEYOND_LONG.add(BigInteger.ONE), 1e3)
                .are(ColumnType.DECIMAL, new BigDecimal("9223372036854775809"), new BigDecimal("1000"));
    }

    @Test
    void doubles_beside_decimals_are_decimals_by_their_shortest_text() {
        given(0.1, new BigDecimal("0.20")).are(ColumnType.DECIMAL, new BigDecimal("0.10"), new BigDecimal("0.20"));
        given(2.0E-3, new BigDecimal("1")).are(ColumnType.DECIMAL, new BigDecimal("0.002"), new BigDecimal("1.000"));
    }

    @Test
    void nan_and_infinities_are_null_and_counted() {
        given(1.5, Double.NaN, Double.NEGATIVE_INFINITY, Float.POSITIVE_INFINITY)
                .are(ColumnType.DOUBLE, 1.5, null, null, null)
                .withNote("non_finite", 3);
    }

    @Test
    void texts_characters_enums_uuids_and_durations_are_text() {
        UUID uuid = new UUID(1, 2);

        given(
                        "a",
                        'b',
                        new StringBuilder("c"),
                        DayOfWeek.MONDAY,
                        uuid,
                        Duration.ofHours(1),
                        OffsetTime.parse("10:00+02:00"))
                .are(ColumnType.TEXT, "a", "b", "c", "MONDAY", uuid.toString(), "PT1H", "10:00+02:00");
    }

    @Test
    void bytes_are_hexadecimal_text() {
        given((Object) "hé".getBytes(StandardCharsets.UTF_8)).are(ColumnType.TEXT, "\\x68c3a9");
    }

    @Test
    void booleans_are_booleans() {
        given(true, null, false).are(ColumnType.BOOLEAN, true, null, false);
    }

    @Test
    void dates_of_all_classes_are_dates_and_a_month_is_its_first_day() {
        LocalDate day = LocalDate.of(2024, 1, 31);

        given(day, java.sql.Date.valueOf(day), YearMonth.of(2024, 2))
                .are(ColumnType.DATE, day, day, LocalDate.of(2024, 2, 1));
    }

    @Test
    void times_of_day_are_times() {
        LocalTime time = LocalTime.of(23, 59, 58, 999_999_999);

        given(time, java.sql.Time.valueOf("10:00:00")).are(ColumnType.TIME, time, LocalTime.of(10, 0));
    }

    @Test
    void wall_clock_times_are_timestamps() {
        LocalDateTime time = LocalDateTime.of(2024, 3, 31, 2, 30, 0, 123_456_789);

        given(time, java.sql.Timestamp.valueOf("2024-01-01 10:00:00"))
                .are(ColumnType.TIMESTAMP, time, LocalDateTime.of(2024, 1, 1, 10, 0));
    }

    @Test
    void points_in_time_are_instants_whatever_their_zone() {
        Instant instant = Instant.parse("2024-01-31T10:00:00.000000001Z");
        ZonedDateTime zoned = instant.atZone(ZoneId.of("Asia/Kolkata"));

        given(instant, zoned, OffsetDateTime.parse("2024-01-31T12:00+02:00"), new java.util.Date(0))
                .are(ColumnType.INSTANT, instant, instant, Instant.parse("2024-01-31T10:00:00Z"), Instant.EPOCH);
    }

    @Test
    void dates_beside_timestamps_are_timestamps_at_midnight() {
        LocalDateTime time = LocalDateTime.of(2024, 1, 1, 12, 0);

        given(LocalDate.of(2024, 1, 2), time).are(ColumnType.TIMESTAMP, LocalDateTime.of(2024, 1, 2, 0, 0), time);
    }

    @Test
    void the_largest_and_smallest_times_stand_for_infinity_and_are_null() {
        given(LocalDate.MAX, LocalDate.MIN, LocalDate.EPOCH)
                .are(ColumnType.DATE, null, null, LocalDate.EPOCH)
                .withNote("non_finite", 2);
        given(OffsetDateTime.MAX, OffsetDateTime.MIN, Instant.MAX, Instant.EPOCH)
                .are(ColumnType.INSTANT, null, null, null, Instant.EPOCH)
                .withNote("non_finite", 3);
        given(LocalDateTime.MIN, LocalDateTime.of(9999, 12, 31, 23, 59))
                .are(ColumnType.TIMESTAMP, null, LocalDateTime.of(9999, 12, 31, 23, 59))
                .withNote("non_finite", 1);
    }

    @Test
    void lists_maps_and_arrays_are_json() {
        given(List.of(1, 2), Map.of("a", 1), new int[] {3}).are(ColumnType.JSON, "[1,2]", "{\"a\":1}", "[3]");
    }

    @Test
    void any_other_mixture_is_text_by_each_plain_value_with_a_note() {
        given(1, "x", true, 0.1, LocalDate.of(2024, 1, 1), List.of(1), new BigDecimal("1.50"))
                .are(ColumnType.TEXT, "1", "x", "true", "0.1", "2024-01-01", "[1]", "1.50")
                .withNote("mixed_types", 6);
    }

    @Test
    void a_mixture_that_spells_dates_only_stays_text() {
        given(LocalDate.of(2024, 1, 1), "2024-01-02")
                .are(ColumnType.TEXT, "2024-01-01", "2024-01-02")
                .withNote("mixed_types", 1);
    }

    @Test
    void unpaired_surrogates_are_replaced_and_counted() {
        given("a\uD800b", "a\uD800b", "\uD83D\uDE00", "a\uFFFDb")
                .are(ColumnType.TEXT, "a\uFFFDb", "a\uFFFDb", "\uD83D\uDE00", "a\uFFFDb")
                .withNote("malformed_text", 2);
    }

    private static Given given(Object... cells) {
        return new Given(Arrays.asList(cells));
    }

    /** The cells of one column. */
    private record Given(List<Object> cells) {
        Then are(ColumnType type, Object... values) {
            Then inOrder = thenReading(cells);
            assertThat(inOrder.column.type()).isEqualTo(type);
            assertThat(inOrder.values()).containsExactly(values);
            List<Object> backwards = new ArrayList<>(cells);
            Collections.reverse(backwards);
            assertThat(thenReading(backwards).column.type()).isEqualTo(type);
            return inOrder;
        }

        private static Then thenReading(List<Object> cells) {
            RowTable table = RowTable.ofMaps(cells.stream()
                    .map(cell -> Collections.singletonMap("value", cell))
                    .toList());
            return new Then(table, table.columns().get(0));
        }
    }

    private record Then(RowTable table, Column column) {
        List<Object> values() {
            List<Object> values = new ArrayList<>();
            table.rows().forEach(row -> values.add(row.get(0)));
            return values;
        }

        void withNote(String code, long count) {
            assertThat(table.notes()).singleElement().satisfies(note -> {
                assertThat(note.code()).isEqualTo(code);
                assertThat(note.columnKey()).isEqualTo("value");
                assertThat(note.count()).isEqualTo(count);
            });
        }
    }
}
