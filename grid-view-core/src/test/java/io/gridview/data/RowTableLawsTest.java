package io.gridview.data;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridview.json.ShortestDecimal;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for every column, whatever its cells. */
class RowTableLawsTest {

    @Property
    void values_of_one_class_come_back_equal(@ForAll("columnsOfOneClass") List<Object> cells) {
        assertThat(valuesOf(column(cells))).isEqualTo(cells);
    }

    @Property
    void numbers_of_any_classes_come_back_with_their_value(@ForAll("numbers") List<Object> cells) {
        List<Object> values = valuesOf(column(cells));

        for (int row = 0; row < cells.size(); row++) {
            if (cells.get(row) == null) {
                assertThat(values.get(row)).isNull();
            } else {
                assertThat(exact(values.get(row))).isEqualByComparingTo(exact(cells.get(row)));
            }
        }
    }

    @Property
    void the_order_of_rows_is_irrelevant_to_the_type(@ForAll("mixtures") List<Object> cells, @ForAll Random random) {
        List<Object> shuffled = new ArrayList<>(cells);
        Collections.shuffle(shuffled, random);

        assertThat(column(shuffled).type()).isEqualTo(column(cells).type());
    }

    @Property
    void reading_the_values_of_a_table_again_gives_the_same_column(@ForAll("mixtures") List<Object> cells) {
        Column once = column(cells);
        List<Object> values = valuesOf(once);
        Column again = RowTable.ofMaps(List.of(new ColumnHeader("a", once.type())), rows(values))
                .columns()
                .get(0);

        assertThat(again.type()).isEqualTo(once.type());
        assertThat(valuesOf(again)).isEqualTo(values);
    }

    @Property
    void maps_and_arrays_read_alike(@ForAll("mixtures") List<Object> cells) {
        List<List<Object>> arrays =
                cells.stream().map(Collections::singletonList).toList();
        RowTable table = RowTable.ofArrays(ColumnHeader.ofNames(List.of("a")), arrays);

        assertThat(table.columns().get(0).type()).isEqualTo(column(cells).type());
        assertThat(valuesOf(table.columns().get(0))).isEqualTo(valuesOf(column(cells)));
    }

    @Provide
    Arbitrary<List<Object>> columnsOfOneClass() {
        return Arbitraries.oneOf(
                lists(Arbitraries.longs()),
                lists(Arbitraries.bigIntegers()),
                lists(Arbitraries.doubles()),
                lists(Arbitraries.of(true, false)),
                lists(Arbitraries.strings().ascii().map(text -> "x" + text)),
                lists(days()),
                lists(moments()),
                lists(moments().map(LocalDateTime::toLocalTime)),
                lists(moments().map(time -> time.toInstant(ZoneOffset.UTC))));
    }

    @Provide
    Arbitrary<List<Object>> numbers() {
        return lists(anyNumber());
    }

    @Provide
    Arbitrary<List<Object>> mixtures() {
        Arbitrary<Object> any = Arbitraries.oneOf(
                anyNumber(),
                days().map(day -> day),
                moments().map(time -> time),
                Arbitraries.of(true, "x", "2024-01-31"));
        return Arbitraries.oneOf(lists(any), lists(Arbitraries.oneOf(days(), moments())), numbers());
    }

    private static Arbitrary<Object> anyNumber() {
        return Arbitraries.oneOf(
                Arbitraries.integers(),
                Arbitraries.longs(),
                Arbitraries.bigIntegers(),
                Arbitraries.bigDecimals().ofScale(6),
                Arbitraries.doubles());
    }

    private static Arbitrary<LocalDate> days() {
        return Arbitraries.integers()
                .filter(day -> day != Integer.MAX_VALUE && day != -Integer.MAX_VALUE)
                .map(LocalDate::ofEpochDay);
    }

    private static Arbitrary<LocalDateTime> moments() {
        Arbitrary<Long> seconds = Arbitraries.longs().between(-377_705_116_800L, 253_402_300_799L);
        return seconds.map(second ->
                LocalDateTime.ofEpochSecond(second, Math.floorMod(second * 31, 1_000_000_000), ZoneOffset.UTC));
    }

    private static Arbitrary<List<Object>> lists(Arbitrary<?> cells) {
        return cells.asGeneric().injectNull(0.1).list().ofMinSize(1).ofMaxSize(20);
    }

    private static Column column(List<Object> cells) {
        return RowTable.ofMaps(rows(cells)).columns().get(0);
    }

    private static List<Map<String, Object>> rows(List<Object> cells) {
        return cells.stream().map(cell -> Collections.singletonMap("a", cell)).toList();
    }

    private static List<Object> valuesOf(Column column) {
        List<Object> values = new ArrayList<>();
        for (int row = 0; row < column.size(); row++) {
            values.add(column.value(row));
        }
        return values;
    }

    private static BigDecimal exact(Object number) {
        if (number instanceof BigInteger integer) {
            return new BigDecimal(integer);
        }
        if (number instanceof BigDecimal decimal) {
            return decimal;
        }
        return number instanceof Double value
                ? ShortestDecimal.of(value)
                : BigDecimal.valueOf(((Number) number).longValue());
    }
}
