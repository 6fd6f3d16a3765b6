package io.gridview.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArrayRowsTest {

    @Test
    void cells_are_in_the_order_of_the_columns() {
        RowTable table = RowTable.ofArrays(
                ColumnHeader.ofNames(List.of("a", "b")), List.of(List.of(1, "x"), Arrays.asList(null, "y")));

        assertThat(table.rows()).containsExactly(List.of(1L, "x"), Arrays.asList(null, "y"));
        assertThat(table.extent()).isEqualTo(RowExtent.complete(2));
    }

    @ParameterizedTest
    @CsvSource({"1, 1 cells but there are 2 columns", "3, 3 cells but there are 2 columns"})
    void a_ragged_row_is_refused_with_its_place_and_both_counts(int cells, String words) {
        List<List<Integer>> rows = List.of(List.of(1, 2), Collections.nCopies(cells, 1));

        assertThatExceptionOfType(RowFormatException.class)
                .isThrownBy(() -> RowTable.ofArrays(ColumnHeader.ofNames(List.of("a", "b")), rows))
                .withMessageContaining(words)
                .satisfies(e -> {
                    assertThat(e.code()).isEqualTo("ragged_row");
                    assertThat(e.pointer()).isEqualTo("/rows/1");
                });
    }

    @Test
    void a_null_row_is_refused() {
        assertThatExceptionOfType(RowFormatException.class)
                .isThrownBy(() -> RowTable.ofArrays(ColumnHeader.ofNames(List.of()), Arrays.asList((List<?>) null)))
                .satisfies(e -> assertThat(e.code()).isEqualTo("missing_row"));
    }

    @Test
    void equal_and_blank_names_get_keys_and_the_names_stay_known() {
        List<String> names = List.of("a", "a", "a_2", " ", "a");

        RowTable table = RowTable.ofArrays(ColumnHeader.ofNames(names), List.of(List.of(1, 2, 3, 4, 5)));

        assertThat(table.columns()).extracting(Column::key).containsExactly("a", "a_3", "a_2", "column_4", "a_4");
        assertThat(table.names()).isEqualTo(names);
        assertThat(table.notes()).extracting(DataNote::columnKey).containsExactly("a_3", "column_4", "a_4");
        assertThat(table.column("a_3")).isSameAs(table.columns().get(1));
        assertThat(table.column("b")).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "INTEGER, 42, 42",
        "INTEGER, -9223372036854775808, -9223372036854775808",
        "BIG_INTEGER, 9223372036854775808, 9223372036854775808",
        "DECIMAL, 12.50, 12.50",
        "DECIMAL, 9007199254740993, 9007199254740993",
        "DOUBLE, 1e-3, 0.001",
        "BOOLEAN, true, true",
        "BOOLEAN, false, false",
        "DATE, 2024-02-29, 2024-02-29",
        "TIME, 10:00:00.5, 10:00:00.500",
        "TIMESTAMP, 2024-01-31T10:00:01, 2024-01-31T10:00:01",
        "TIMESTAMP, 2024-01-31 10:00:01.123456789, 2024-01-31T10:00:01.123456789",
        "INSTANT, 2024-01-31T10:00:00+02:00, 2024-01-31T08:00:00Z",
        "INSTANT, 2024-01-31 10:00:00+00, 2024-01-31T10:00:00Z",
        "TEXT, abc, abc"
    })
    void a_declared_type_reads_its_text(ColumnType type, String text, String value) {
        Column column = column(type, text);

        assertThat(column.type()).isEqualTo(type);
        assertThat(column.value(0)).hasToString(value);
    }

    @ParameterizedTest
    @CsvSource({
        "INTEGER, 4.5",
        "INTEGER, 9223372036854775808",
        "INTEGER, '1,234'",
        "INTEGER, ' 1'",
        "INTEGER, ''",
        "INTEGER, 0x1F",
        "BIG_INTEGER, 1.5",
        "DECIMAL, 1.2.3",
        "DECIMAL, .5",
        "DECIMAL, 1e400",
        "DECIMAL, NaN",
        "DOUBLE, 1e309",
        "DOUBLE, 9007199254740993",
        "BOOLEAN, yes",
        "BOOLEAN, TRUE",
        "DATE, 2024-02-30",
        "DATE, 2024-01",
        "DATE, 31.01.2024",
        "DATE, 2024-01-31T10:00:00",
        "TIME, 25:00",
        "TIMESTAMP, 2024-01-31T10:00:00Z",
        "TIMESTAMP, 2024-01-31T24:00",
        "INSTANT, 2024-01-31T10:00:00",
        "JSON, '{'",
        "JSON, '1 2'",
        "JSON, ''"
    })
    void a_text_that_is_none_of_the_declared_type_is_refused_without_being_quoted(ColumnType type, String text) {
        assertThatExceptionOfType(RowFormatException.class)
                .isThrownBy(() -> column(type, text))
                .withMessageContaining("declared as " + type.wire())
                .withMessageContaining("a text of " + text.length() + " characters")
                .satisfies(e -> {
                    assertThat(e.code()).isEqualTo("wrong_cell_type");
                    assertThat(e.pointer()).isEqualTo("/rows/0/0");
                });
    }

    @Test
    void a_cell_of_another_class_is_refused_with_its_place() {
        List<ColumnHeader> headers = List.of(new ColumnHeader("a", null), new ColumnHeader("b", ColumnType.INTEGER));
        List<List<Object>> rows = List.of(List.of(1, 1), List.of(1, 2), List.of(1, 3), List.of(1, true));

        assertThatExceptionOfType(RowFormatException.class)
                .isThrownBy(() -> RowTable.ofArrays(headers, rows))
                .satisfies(e -> {
                    assertThat(e.code()).isEqualTo("wrong_cell_type");
                    assertThat(e.pointer()).isEqualTo("/rows/3/1");
                    assertThat(e.explanation())
                            .isEqualTo("column \"b\" is declared as integer and takes a 64-bit integer such as 42 or"
                                    + " \"42\", but the cell is a boolean");
                });
    }

    @Test
    void numbers_change_their_class_only_where_nothing_is_lost() {
        assertThat(column(ColumnType.INTEGER, 5.0).value(0)).isEqualTo(5L);
        assertThat(column(ColumnType.INTEGER, new BigDecimal("5.00")).value(0)).isEqualTo(5L);
        assertThat(column(ColumnType.BIG_INTEGER, 5).value(0)).isEqualTo(BigInteger.valueOf(5));
        assertThat(column(ColumnType.DOUBLE, new BigDecimal("0.1")).value(0)).isEqualTo(0.1);
        assertThat(column(ColumnType.DOUBLE, "123456789012345680000").value(0)).isEqualTo(123456789012345680000.0);
        assertThat(column(ColumnType.DECIMAL, 0.1).value(0)).isEqualTo(new BigDecimal("0.1"));
        assertThatExceptionOfType(RowFormatException.class).isThrownBy(() -> column(ColumnType.INTEGER, 1e17));
        assertThatExceptionOfType(RowFormatException.class).isThrownBy(() -> column(ColumnType.INTEGER, 4.5));
    }

    @Test
    void times_change_their_class_only_where_nothing_is_lost() {
        assertThat(column(ColumnType.DATE, "2024-01-31 00:00:00").value(0)).isEqualTo(LocalDate.of(2024, 1, 31));
        assertThat(column(ColumnType.TIMESTAMP, "2024-01-31").value(0)).isEqualTo(LocalDateTime.of(2024, 1, 31, 0, 0));
        assertThat(column(ColumnType.TIME, LocalTime.NOON).value(0)).isEqualTo(LocalTime.NOON);
        assertThatExceptionOfType(RowFormatException.class).isThrownBy(() -> column(ColumnType.DATE, Instant.EPOCH));
    }

    @Test
    void json_takes_json_text_and_nested_values() {
        assertThat(column(ColumnType.JSON, "{\"a\": [1]}").value(0)).isEqualTo("{\"a\": [1]}");
        assertThat(column(ColumnType.JSON, Map.of("a", 1)).value(0)).isEqualTo("{\"a\":1}");
        assertThat(column(ColumnType.JSON, 0.1).value(0)).isEqualTo("0.1");
        assertThat(column(ColumnType.JSON, LocalDate.EPOCH).value(0)).isEqualTo("\"1970-01-01\"");
    }

    @Test
    void text_takes_any_value_by_its_plain_text() {
        assertThat(column(ColumnType.TEXT, 1e-9).value(0)).isEqualTo("1E-9");
        assertThat(column(ColumnType.TEXT, 1e20).value(0)).isEqualTo("100000000000000000000");
        assertThat(column(ColumnType.TEXT, List.of(true)).value(0)).isEqualTo("[true]");
        assertThat(column(ColumnType.TEXT, "2024-01-31").value(0)).isEqualTo("2024-01-31");
    }

    @Test
    void any_number_infers_among_the_numeric_types_and_refuses_the_rest() {
        ColumnHeader number = ColumnHeader.parse("n", "number");

        assertThat(read(number, "9007199254740993", 1).type()).isEqualTo(ColumnType.INTEGER);
        assertThat(read(number, "1.5", 2).value(1)).isEqualTo(new BigDecimal("2.0"));
        assertThat(read(number, 1, "9223372036854775808").type()).isEqualTo(ColumnType.BIG_INTEGER);
        assertThatExceptionOfType(RowFormatException.class)
                .isThrownBy(() -> read(number, 1, "x"))
                .satisfies(e -> assertThat(e.pointer()).isEqualTo("/rows/1/0"));
    }

    private static Column column(ColumnType type, Object cell) {
        return read(new ColumnHeader("a", type), cell);
    }

    private static Column read(ColumnHeader header, Object... cells) {
        return RowTable.ofArrays(
                        List.of(header), Arrays.stream(cells).map(List::of).toList())
                .columns()
                .get(0);
    }
}
