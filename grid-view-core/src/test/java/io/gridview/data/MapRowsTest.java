package io.gridview.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MapRowsTest {

    @Test
    void columns_are_the_union_of_keys_in_first_seen_order_and_missing_keys_are_null() {
        Map<String, Object> first = new LinkedHashMap<>();
        first.put("b", 1);
        first.put("a", "x");
        Map<String, Object> second = new LinkedHashMap<>();
        second.put("c", true);
        second.put("b", 2);

        RowTable table = RowTable.ofMaps(List.of(first, second));

        assertThat(table.names()).containsExactly("b", "a", "c");
        assertThat(table.rows()).containsExactly(Arrays.asList(1L, "x", null), Arrays.asList(2L, null, true));
        assertThat(table.notes()).isEmpty();
    }

    @Test
    void keys_of_maps_without_an_order_come_alphabetically() {
        Map<String, Integer> hashed = new HashMap<>();
        List.of("zeta", "beta", "alpha", "gamma", "delta").forEach(key -> hashed.put(key, 1));

        assertThat(RowTable.ofMaps(List.of(hashed)).names()).containsExactly("alpha", "beta", "delta", "gamma", "zeta");
        assertThat(RowTable.ofMaps(List.of(Map.copyOf(hashed))).names())
                .containsExactly("alpha", "beta", "delta", "gamma", "zeta");
    }

    @Test
    void no_rows_make_an_empty_table() {
        RowTable table = RowTable.ofMaps(List.of());

        assertThat(table.rowCount()).isZero();
        assertThat(table.columnCount()).isZero();
        assertThat(table.extent()).isEqualTo(new RowExtent(false, 0L));
    }

    @Test
    void a_column_without_values_is_text() {
        Map<String, Object> row = new HashMap<>();
        row.put("a", null);

        Column column = RowTable.ofMaps(List.of(row, row)).columns().get(0);

        assertThat(column.type()).isEqualTo(ColumnType.TEXT);
        assertThat(column.isNull(1)).isTrue();
        assertThat(column.size()).isEqualTo(2);
    }

    @Test
    void later_changes_to_the_rows_do_not_show() {
        Map<String, Object> row = new HashMap<>(Map.of("a", 1));
        List<Map<String, Object>> rows = new ArrayList<>(List.of(row));

        RowTable table = RowTable.ofMaps(rows);
        row.put("a", 2);
        rows.clear();

        assertThat(table.rows()).containsExactly(List.of(1L));
    }

    @Test
    void a_null_row_is_refused_with_its_place() {
        List<Map<String, Integer>> rows = Arrays.asList(Map.of("a", 1), null);

        assertThatExceptionOfType(RowFormatException.class)
                .isThrownBy(() -> RowTable.ofMaps(rows))
                .satisfies(e -> {
                    assertThat(e.code()).isEqualTo("missing_row");
                    assertThat(e.pointer()).isEqualTo("/rows/1");
                });
    }

    @Test
    @SuppressWarnings({"unchecked", "rawtypes"})
    void a_key_that_is_no_text_is_refused() {
        List rows = List.of(Map.of(1, "x"));

        assertThatExceptionOfType(RowFormatException.class)
                .isThrownBy(() -> RowTable.ofMaps(rows))
                .satisfies(e -> assertThat(e.code()).isEqualTo("invalid_column_name"));
        assertThatExceptionOfType(RowFormatException.class)
                .isThrownBy(() -> RowTable.ofMaps(List.of(Collections.singletonMap(null, "x"))))
                .satisfies(e -> assertThat(e.code()).isEqualTo("invalid_column_name"));
    }

    @Test
    void a_blank_key_becomes_its_position() {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("a", 1);
        row.put("", 2);

        RowTable table = RowTable.ofMaps(List.of(row));

        assertThat(table.columns().get(1).key()).isEqualTo("column_2");
        assertThat(table.names()).containsExactly("a", "");
        assertThat(table.rows()).containsExactly(List.of(1L, 2L));
        assertThat(table.notes()).extracting(DataNote::code).containsExactly("renamed_column");
    }

    @Test
    void headers_fix_the_order_and_the_types() {
        List<ColumnHeader> headers = List.of(new ColumnHeader("b", ColumnType.DECIMAL), new ColumnHeader("a", null));

        RowTable table = RowTable.ofMaps(headers, List.of(Map.of("a", 1, "b", "2.50")));

        assertThat(table.names()).containsExactly("b", "a");
        assertThat(table.column("b")).isInstanceOf(DecimalColumn.class);
        assertThat(table.rows()).hasToString("[[2.50, 1]]");
    }

    @Test
    void what_headers_and_rows_do_not_share_is_noted() {
        List<ColumnHeader> headers = ColumnHeader.ofNames(List.of("a", "typo"));

        RowTable table = RowTable.ofMaps(headers, List.of(Map.of("a", 1, "b", 2), Map.of("a", 1, "b", 3)));

        assertThat(table.columnCount()).isEqualTo(2);
        assertThat(table.notes())
                .extracting(DataNote::code, DataNote::columnKey, DataNote::count)
                .containsExactly(tuple("unlisted_column", null, 2L), tuple("absent_column", "typo", 1L));
    }

    @Test
    void a_header_named_twice_is_refused() {
        assertThatExceptionOfType(RowFormatException.class)
                .isThrownBy(() -> RowTable.ofMaps(ColumnHeader.ofNames(List.of("a", "a")), List.of(Map.of("a", 1))))
                .satisfies(e -> {
                    assertThat(e.code()).isEqualTo("duplicate_column");
                    assertThat(e.pointer()).isEqualTo("/columns/1");
                });
    }

    @Test
    void pointers_escape_the_signs_that_json_pointer_uses() {
        List<ColumnHeader> headers = List.of(new ColumnHeader("a/b~c", ColumnType.INTEGER));

        assertThatExceptionOfType(RowFormatException.class)
                .isThrownBy(() -> RowTable.ofMaps(headers, List.of(Map.of("a/b~c", "x"))))
                .satisfies(e -> assertThat(e.pointer()).isEqualTo("/rows/0/a~1b~0c"));
    }
}
