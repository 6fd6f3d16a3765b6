package io.gridview.profile;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridview.data.Column;
import io.gridview.data.ColumnHeader;
import io.gridview.data.ColumnType;
import io.gridview.data.RowTable;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ColumnFactsTest {

    @Property(tries = 2_000, edgeCases = EdgeCasesMode.NONE)
    void typed_passes_find_what_boxed_ones_find(@ForAll("columns") Column column) {
        assertThat(ColumnFacts.of(column)).isEqualTo(new BoxedFacts(column).facts());
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void the_order_of_rows_changes_nothing_but_whether_they_rise_or_fall_or_begin_with_a_tie(
            @ForAll("columns") Column column, @ForAll Random random) {
        List<Object> cells = new ArrayList<>(cells(column));
        Collections.shuffle(cells, random);

        ColumnFacts before = ColumnFacts.of(column);
        ColumnFacts after = ColumnFacts.of(column(column.type(), cells));

        assertThat(after)
                .usingRecursiveComparison()
                .ignoringFields("ascending", "descending", "tied")
                .isEqualTo(before);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void rows_without_a_value_count_nowhere(@ForAll("columns") Column column) {
        List<Object> filled = new ArrayList<>(cells(column));
        filled.removeIf(Objects::isNull);

        assertThat(ColumnFacts.of(column(column.type(), filled))).isEqualTo(ColumnFacts.of(column));
    }

    @Property
    void doubles_sort_as_their_longs_do_and_come_back(@ForAll double one, @ForAll double other) {
        int order = Long.compare(NumberPasses.sortable(one), NumberPasses.sortable(other));

        assertThat(order).isEqualTo(Integer.signum(Double.compare(one, other)));
        assertThat(NumberPasses.ofSortable(NumberPasses.sortable(one))).isEqualTo(one);
    }

    @ParameterizedTest
    @EnumSource(ColumnType.class)
    void a_column_without_a_value_has_no_facts(ColumnType type) {
        ColumnFacts none = new ColumnFacts(0, 0, true, true, false, TextShape.NONE, NumberShape.NONE, TimeShape.NONE);

        assertThat(ColumnFacts.of(column(type, Collections.nCopies(3, null)))).isEqualTo(none);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "BOOLEAN")
    void distinct_values_are_counted_no_further_than_the_most(ColumnType type) {
        int most = TableProfiler.MOST_DISTINCT;

        assertThat(ColumnFacts.of(series(type, most - 1)).distinct()).isEqualTo(most - 1);
        assertThat(ColumnFacts.of(series(type, most)).distinct()).isEqualTo(most);
        assertThat(ColumnFacts.of(series(type, most + 5)).distinct()).isEqualTo(most);
    }

    @Test
    void a_fraction_is_seen_where_a_double_has_no_room_for_it() {
        Column small = column(ColumnType.DECIMAL, List.of(new BigDecimal("12345678901234567.5")));
        Column large = column(ColumnType.DECIMAL, List.of(new BigDecimal("12345678901234567890123.5")));

        assertThat(ColumnFacts.of(small).numbers().whole()).isFalse();
        assertThat(ColumnFacts.of(large).numbers().whole()).isFalse();
    }

    private static Column series(ColumnType type, int rows) {
        IntFunction<Object> value = switch (type) {
            case INTEGER -> row -> (long) row;
            case BIG_INTEGER -> row -> BigInteger.TWO.pow(70).add(BigInteger.valueOf(row));
            case DECIMAL -> row -> BigDecimal.valueOf(row, 2);
            case DOUBLE -> row -> row / 4.0;
            case BOOLEAN -> row -> row % 3 == 0;
            case TEXT, JSON -> row -> "\"" + row + "\"";
            case DATE -> LocalDate::ofEpochDay;
            case TIME -> row -> LocalTime.ofNanoOfDay(row * 1_000L);
            case TIMESTAMP ->
                row -> Instant.ofEpochSecond(row / 10, row % 10)
                        .atOffset(ZoneOffset.UTC)
                        .toLocalDateTime();
            case INSTANT -> row -> Instant.ofEpochSecond(row / 10, row % 10);
        };
        return column(type, IntStream.range(0, rows).mapToObj(value).toList());
    }

    @Provide
    Arbitrary<Column> columns() {
        Arbitrary<Instant> moments = Arbitraries.oneOf(
                Arbitraries.longs().between(-3, 3).map(Instant::ofEpochSecond),
                Arbitraries.longs().between(-3, 3).map(Instant::ofEpochMilli),
                Arbitraries.longs()
                        .between(-300_000_000_000L, 200_000_000_000L)
                        .map(second -> Instant.ofEpochSecond(second, Math.floorMod(second * 31, 1_000_000_000))));
        return Arbitraries.oneOf(
                columns(ColumnType.INTEGER, Arbitraries.longs()),
                columns(ColumnType.INTEGER, Arbitraries.of(Long.MIN_VALUE, -1L, 0L, 1L, Long.MAX_VALUE)),
                columns(ColumnType.INTEGER, Arbitraries.longs().between(-3, 400)),
                columns(ColumnType.INTEGER, Arbitraries.longs().between(990, 3010)),
                columns(ColumnType.BIG_INTEGER, Arbitraries.bigIntegers()),
                columns(
                        ColumnType.BIG_INTEGER,
                        Arbitraries.integers().between(-2, 2).map(BigInteger::valueOf)),
                columns(ColumnType.DECIMAL, decimals(2, BigDecimal.TEN)),
                columns(ColumnType.DECIMAL, decimals(2, BigDecimal.TEN.pow(25))),
                columns(ColumnType.DECIMAL, decimals(21, BigDecimal.ONE)),
                columns(
                        ColumnType.DECIMAL,
                        Arbitraries.integers().between(-3, 3).map(BigDecimal::new)),
                columns(ColumnType.DECIMAL, Arbitraries.integers().map(tens -> new BigDecimal(tens).setScale(19))),
                columns(ColumnType.DOUBLE, Arbitraries.doubles()),
                columns(ColumnType.DOUBLE, Arbitraries.of(-0.0, 0.0, 1.0, -1.0, 0.5, 2.0, 366.0, 1e300)),
                columns(ColumnType.BOOLEAN, Arbitraries.of(true, false)),
                columns(ColumnType.TEXT, Arbitraries.strings().ofMaxLength(3)),
                columns(ColumnType.TEXT, Arbitraries.of("Jan", "FEBRUARY", "mon", "Q1", "a", "b")),
                columns(ColumnType.TEXT, Arbitraries.of("Jan", "tuesday")),
                columns(ColumnType.TEXT, Arbitraries.of("North", "Other", "SONSTIGE")),
                columns(ColumnType.TEXT, Arbitraries.of("low", "High", "medium")),
                spelled("-%02d", Arbitraries.integers().between(1, 12)),
                spelled("-%02d-01", Arbitraries.integers().between(1, 12)),
                spelled("-03-%02d 10:15", Arbitraries.integers().between(1, 31)),
                spelled("-%02d-31", Arbitraries.of(1, 12)),
                spelled("-Q%d", Arbitraries.integers().between(1, 4)),
                spelled("Q%d", Arbitraries.integers().between(1, 4)),
                spelled("-W%02d", Arbitraries.integers().between(1, 52)),
                spelled("", Arbitraries.just(0)),
                columns(ColumnType.TEXT, Arbitraries.of("Mar 2024", "mar-2024", "Q1 2024", "2023-11", " ")),
                columns(ColumnType.TEXT, Arbitraries.of("North", "Zone 4", "A7", "12", "1,5", "", "Well. It is so.")),
                columns(ColumnType.INTEGER, Arbitraries.longs().between(-5, 5)),
                steps(1, 0),
                steps(7, 3),
                monthly(1, 0),
                monthly(1, 1),
                monthly(3, 0),
                monthly(12, 0),
                monthly(12, 1),
                moments(86_400, 0),
                moments(86_400, 21_600),
                moments(3_600, 0),
                moments(900, 0),
                columns(ColumnType.JSON, Arbitraries.of("{}", "[1]", "[]")),
                columns(
                        ColumnType.DATE,
                        Arbitraries.integers().between(-400, 400).map(LocalDate::ofEpochDay)),
                columns(
                        ColumnType.TIME,
                        Arbitraries.longs().between(0, 86_399_999_999_999L).map(LocalTime::ofNanoOfDay)),
                columns(
                        ColumnType.TIMESTAMP,
                        moments.map(moment -> moment.atOffset(ZoneOffset.UTC).toLocalDateTime())),
                columns(ColumnType.INSTANT, moments));
    }

    private static Arbitrary<Column> spelled(String form, Arbitrary<Integer> parts) {
        Arbitrary<Integer> years = Arbitraries.integers().between(2018, 2024);
        return columns(ColumnType.TEXT, years.flatMap(year -> parts.map(part -> year + form.formatted(part))));
    }

    private static Arbitrary<Column> steps(int days, int from) {
        return columns(
                ColumnType.DATE,
                Arbitraries.integers().between(0, 40).map(step -> LocalDate.ofEpochDay(from + (long) step * days)));
    }

    /** @param daysBefore one for the last days of the months before */
    private static Arbitrary<Column> monthly(int months, int daysBefore) {
        LocalDate first = LocalDate.of(1960, 1, 1);
        Arbitrary<LocalDate> days = Arbitraries.integers()
                .between(0, 40)
                .map(step -> first.plusMonths((long) step * months).minusDays(daysBefore));
        return Arbitraries.oneOf(
                columns(ColumnType.DATE, days), columns(ColumnType.TIMESTAMP, days.map(LocalDate::atStartOfDay)));
    }

    private static Arbitrary<Column> moments(int seconds, int from) {
        return columns(
                ColumnType.INSTANT,
                Arbitraries.longs().between(-20, 20).map(step -> Instant.ofEpochSecond(step * seconds + from)));
    }

    private static Arbitrary<BigDecimal> decimals(int scale, BigDecimal size) {
        return Arbitraries.bigDecimals().between(size.negate(), size).ofScale(scale);
    }

    /** Short and long, sorted both ways and not, with nulls and without. */
    private static Arbitrary<Column> columns(ColumnType type, Arbitrary<?> cells) {
        Arbitrary<Object> values = cells.asGeneric();
        Arbitrary<List<Object>> lists = values.list().ofMaxSize(40);
        Arbitrary<List<Object>> ordered = lists.map(list -> sorted(list, 1));
        Arbitrary<List<Object>> reversed = lists.map(list -> sorted(list, -1));
        Arbitrary<List<Object>> any = Arbitraries.oneOf(lists, ordered, reversed);
        Arbitrary<List<Integer>> gaps =
                Arbitraries.integers().between(0, 40).list().ofMaxSize(5);
        return any.flatMap(list -> gaps.map(rows -> column(type, withNulls(list, rows))));
    }

    @SuppressWarnings("unchecked")
    private static List<Object> sorted(List<Object> list, int sign) {
        List<Object> sorted = new ArrayList<>(list);
        sorted.sort((one, other) -> sign * Integer.signum(((Comparable<Object>) one).compareTo(other)));
        return sorted;
    }

    private static List<Object> withNulls(List<?> values, List<Integer> gaps) {
        List<Object> cells = new ArrayList<>(values);
        gaps.forEach(gap -> cells.add(Math.min(gap, cells.size()), null));
        return cells;
    }

    private static List<Object> cells(Column column) {
        List<Object> cells = new ArrayList<>();
        for (int row = 0; row < column.size(); row++) {
            cells.add(column.value(row));
        }
        return cells;
    }

    private static Column column(ColumnType type, List<?> cells) {
        List<List<Object>> rows = new ArrayList<>();
        cells.forEach(cell -> rows.add(Collections.singletonList(cell)));
        return RowTable.ofArrays(List.of(new ColumnHeader("c", type)), rows)
                .columns()
                .get(0);
    }
}
