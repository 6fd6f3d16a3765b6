package io.gridview.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the limits mean for rows that come as Java objects; the readers of databases have the same tests beside them. */
class ReadLimitsTest {
    @Test
    void each_limit_has_a_least_value() {
        ReadLimits least = new ReadLimits(1, 1, 1_024, 1);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> least.withMaxRows(0))
                .withMessage("maxRows must be at least 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> least.withMaxColumns(0))
                .withMessage("maxColumns must be at least 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> least.withMaxCellBytes(1_023))
                .withMessage("maxCellBytes must be at least 1024");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> least.withMaxBytes(0))
                .withMessage("maxBytes must be at least 1");
    }

    @Test
    void one_limit_is_changed_at_a_time() {
        assertThat(ReadLimits.rows(7)).isEqualTo(ReadLimits.DEFAULT.withMaxRows(7));
        assertThat(new ReadLimits(1, 1, 1_024, 1)
                        .withMaxRows(2)
                        .withMaxColumns(3)
                        .withMaxCellBytes(2_000)
                        .withMaxBytes(5))
                .isEqualTo(new ReadLimits(2, 3, 2_000, 5));
    }

    @ParameterizedTest
    @CsvSource({"2, 2, true", "3, 3, false", "4, 3, false", "1, 1, true"})
    void rows_beyond_the_limit_are_left_out_and_counted(int maxRows, int rowCount, boolean truncated) {
        RowTable arrays = RowTable.ofArrays(headers(1), rows(3, row -> List.of(row)), ReadLimits.rows(maxRows));
        RowTable maps = RowTable.ofMaps(rows(3, row -> Map.of("c0", row)), ReadLimits.rows(maxRows));

        assertThat(arrays.rowCount()).isEqualTo(rowCount);
        assertThat(arrays.extent()).isEqualTo(new RowExtent(truncated, 3L));
        assertThat(arrays.notes())
                .isEqualTo(
                        truncated
                                ? List.of(new DataNote(
                                        "row_limit",
                                        null,
                                        "The result has more rows than the limit of " + maxRows
                                                + "; the others were left out",
                                        maxRows))
                                : List.of());
        TableAssert.assertSame(maps, arrays);
    }

    @Test
    void keys_of_rows_beyond_the_limit_are_no_columns() {
        RowTable table = RowTable.ofMaps(List.of(Map.of("a", 1), Map.of("b", 2)), ReadLimits.rows(1));

        assertThat(table.names()).containsExactly("a");
    }

    @Test
    void columns_beyond_the_limit_are_left_out_and_counted() {
        RowTable table = RowTable.ofArrays(headers(3), List.of(List.of(1, 2, 3)), ReadLimits.DEFAULT.withMaxColumns(2));

        assertThat(table.rows()).containsExactly(List.of(1L, 2L));
        assertThat(table.names()).containsExactly("c0", "c1");
        assertThat(table.notes())
                .containsExactly(new DataNote(
                        "column_limit", null, "Only the first 2 columns were read, the limit; columns left out: 1", 1));
        assertThat(RowTable.ofArrays(headers(2), List.of(), ReadLimits.DEFAULT.withMaxColumns(2))
                        .notes())
                .isEmpty();
    }

    @Test
    void stated_columns_of_maps_keep_the_limits_too() {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("c0", 1);
        row.put("c1", 2);

        RowTable table = RowTable.ofMaps(
                headers(2), List.of(row, row), ReadLimits.rows(1).withMaxColumns(1));

        assertThat(table.rows()).containsExactly(List.of(1L));
        assertThat(table.notes()).extracting(DataNote::code).containsExactly("column_limit", "row_limit");
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "8, 1", "9, 2", "16, 2", "17, 3", "799, 100", "800, 100", "801, 100"})
    void no_further_row_is_read_once_the_bytes_are_used_up(long maxBytes, int rowCount) {
        RowTable table = RowTable.ofArrays(
                headers(1),
                rows(100, row -> List.of(row)),
                ReadLimits.rows(1_000).withMaxBytes(maxBytes));

        assertThat(table.rowCount()).isEqualTo(rowCount);
        assertThat(table.extent()).isEqualTo(new RowExtent(rowCount < 100, 100L));
        assertThat(table.notes())
                .extracting(DataNote::code, DataNote::count)
                .isEqualTo(rowCount < 100 ? List.of(tuple("byte_limit", (long) rowCount)) : List.of());
    }

    @Test
    void texts_count_their_bytes_and_a_value_in_no_text_eight() {
        List<Object> texts = List.of("aä€", List.of(1), "😀\uD800", "b");

        assertThat(rowsWithin(texts, 6)).isEqualTo(1);
        assertThat(rowsWithin(texts, 7)).isEqualTo(2);
        assertThat(rowsWithin(texts, 6 + 3)).isEqualTo(2);
        assertThat(rowsWithin(texts, 6 + 3 + 1)).isEqualTo(3);
        assertThat(rowsWithin(texts, 6 + 3 + 7)).isEqualTo(3);
        assertThat(rowsWithin(texts, 6 + 3 + 8)).isEqualTo(4);
        assertThat(rowsWithin(Collections.nCopies(4, null), 9)).isEqualTo(2);
    }

    private static int rowsWithin(List<?> cells, long maxBytes) {
        List<List<?>> rows = new ArrayList<>();
        cells.forEach(cell -> rows.add(Collections.singletonList(cell)));
        return RowTable.ofArrays(headers(1), rows, ReadLimits.DEFAULT.withMaxBytes(maxBytes))
                .rowCount();
    }

    @ParameterizedTest
    @CsvSource({
        "x, 1024, 1024, ''",
        "x, 1025, 1021, …",
        "ä, 512, 512, ''",
        "ä, 513, 510, …",
        "€, 341, 341, ''",
        "€, 342, 340, …",
        "😀, 256, 256, ''",
        "😀, 257, 255, …"
    })
    void a_text_that_is_too_long_is_cut_between_characters(String character, int length, int kept, String end) {
        String text = character.repeat(length);
        RowTable table = RowTable.ofArrays(
                headers(1),
                List.of(List.of(text), List.of(text), List.of("short")),
                ReadLimits.DEFAULT.withMaxCellBytes(1_024));

        String expected = character.repeat(kept) + end;
        assertThat(table.rows()).containsExactly(List.of(expected), List.of(expected), List.of("short"));
        assertThat(table.notes())
                .isEqualTo(
                        end.isEmpty()
                                ? List.of()
                                : List.of(new DataNote(
                                        "long_cell",
                                        "c0",
                                        "Texts in \"c0\" of more than 1024 bytes were cut and end with \"…\": 2",
                                        2)));
    }

    @Test
    void a_text_that_is_both_malformed_and_too_long_is_repaired_then_cut() {
        RowTable table = RowTable.ofArrays(
                headers(1), List.of(List.of("\uD800" + "x".repeat(2_000))), ReadLimits.DEFAULT.withMaxCellBytes(1_024));

        assertThat(table.rows()).containsExactly(List.of("\uFFFD" + "x".repeat(1_018) + "…"));
        assertThat(table.notes()).extracting(DataNote::code).containsExactly("malformed_text", "long_cell");
    }

    @Test
    void json_that_is_too_long_counts_as_missing() {
        List<Integer> list = IntStream.range(0, 1_000).boxed().toList();

        RowTable table = RowTable.ofArrays(
                headers(1), List.of(List.of(list), List.of(List.of(1))), ReadLimits.DEFAULT.withMaxCellBytes(1_024));

        assertThat(table.columns().get(0).type()).isEqualTo(ColumnType.JSON);
        assertThat(table.columns().get(0).value(0)).isNull();
        assertThat(table.columns().get(0).value(1)).isEqualTo("[1]");
        assertThat(table.notes())
                .containsExactly(new DataNote(
                        "long_cell", "c0", "JSON values in \"c0\" of more than 1024 bytes count as missing: 1", 1));
    }

    @Test
    void a_budget_never_promises_more_than_the_largest_cells_allow() {
        ReadLimits limits = new ReadLimits(1_000_000, 10, 1_024, 1_040_000);
        RowBudget budget = new RowBudget(limits, 10);

        assertThat(budget.rowsToRead(0, 0)).isEqualTo(100);
        assertThat(budget.rowsToRead(0, 520_000)).isEqualTo(50);
        assertThat(budget.rowsToRead(0, 1_039_999)).isEqualTo(1);
        assertThat(budget.rowsToRead(0, 1_040_000)).isZero();
        assertThat(budget.rowsToRead(0, 1_040_001)).isZero();
        assertThat(budget.rowsToRead(999_999, 0)).isEqualTo(1);
        assertThat(budget.rowsToRead(1_000_000, 0)).isZero();
        assertThat(new RowBudget(ReadLimits.UNLIMITED, 0).rowsToRead(0, 0)).isPositive();
        assertThat(new RowBudget(ReadLimits.UNLIMITED, Integer.MAX_VALUE).rowsToRead(0, 0))
                .isPositive();
    }

    private static List<ColumnHeader> headers(int count) {
        return ColumnHeader.ofNames(
                IntStream.range(0, count).mapToObj(i -> "c" + i).toList());
    }

    private static <R> List<R> rows(int count, IntFunction<R> row) {
        return IntStream.range(0, count).mapToObj(row).toList();
    }
}
