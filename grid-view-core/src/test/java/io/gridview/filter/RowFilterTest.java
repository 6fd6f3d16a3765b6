package io.gridview.filter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.gridview.data.ColumnHeader;
import io.gridview.data.RowTable;
import io.gridview.filter.SearchQuery.State;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RowFilterTest {
    private static final RowTable TABLE = RowTable.ofArrays(
            ColumnHeader.ofNames(List.of("first", "last", "at")),
            List.of(
                    Arrays.<@Nullable Object>asList("Ada", "Byron", LocalTime.of(9, 30)),
                    Arrays.<@Nullable Object>asList("Grace", null, null)));

    @Test
    void a_column_that_the_rows_lack_is_told() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SetFilter("none", Set.of(), true).matching(rows()))
                .withMessageContaining("none");
    }

    @Test
    void a_text_filter_without_a_text_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new TextFilter(List.of("first"), List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> TextFilter.contains("", List.of("first")));
    }

    @Test
    void a_text_lies_within_one_cell() {
        assertThat(search("\"ada byron\"").count()).isZero();
        assertThat(search("ada byron").indexes()).containsExactly(0);
    }

    @Test
    void columns_of_the_same_label_are_all_searched() {
        List<SearchColumn> columns = List.of(new SearchColumn("first", "Name"), new SearchColumn("last", "Name"));

        SearchQuery query = RowFilter.parse("name:byron / name:grace", columns);

        assertThat(query.filter().matching(rows()).indexes()).containsExactly(0, 1);
    }

    @Test
    void columns_that_are_not_searched_are_neither_found_nor_named() {
        SearchQuery query = RowFilter.parse("last:byron / byron", List.of(new SearchColumn("first", "First")));

        assertThat(query.state()).isEqualTo(State.COMPLETE);
        assertThat(query.filter().matching(rows()).count()).isZero();
    }

    @Test
    void without_columns_nothing_is_found_and_nothing_breaks() {
        assertThat(RowFilter.parse("ada >5", List.of())
                        .filter()
                        .matching(rows())
                        .count())
                .isZero();
        assertThat(RowFilter.parse("-ada", List.of()).filter().matching(rows()).count())
                .isEqualTo(2);
    }

    @Test
    void only_cells_with_a_value_are_written_as_text() {
        List<String> asked = new ArrayList<>();
        CellTexts texts = (column, row) -> {
            asked.add(column.key() + row);
            return "";
        };

        TextFilter.contains("x", List.of("last", "at")).matching(new FilterRows(TABLE, texts, ZoneOffset.UTC));

        assertThat(asked).containsExactly("last0", "at0");
    }

    @Test
    void a_time_of_day_lies_in_no_range_of_days() {
        assertThat(TimeRange.days("at", null, null).matching(rows()).count()).isZero();
    }

    @Test
    void a_selection_knows_its_rows() {
        RowSelection selection = search("ada");

        assertThat(selection.contains(0)).isTrue();
        assertThat(selection.contains(1)).isFalse();
        assertThat(selection).isEqualTo(search("byron")).isNotEqualTo(search("grace"));
        assertThat(selection).hasSameHashCodeAs(search("byron")).hasToString("RowSelection{0}");
    }

    @Test
    void a_very_long_operand_is_not_worth_a_look() {
        assertThat(RowFilter.parse(">" + "9".repeat(500), columns()).state()).isEqualTo(State.INCOMPLETE);
        assertThat(RowFilter.parse("a".repeat(100_000), columns()).state()).isEqualTo(State.COMPLETE);
    }

    private static RowSelection search(String text) {
        return RowFilter.parse(text, columns()).filter().matching(rows());
    }

    private static List<SearchColumn> columns() {
        return TABLE.columns().stream()
                .map(column -> new SearchColumn(column.key(), column.key()))
                .toList();
    }

    private static FilterRows rows() {
        return new FilterRows(TABLE, (column, row) -> String.valueOf(column.value(row)), ZoneOffset.UTC);
    }
}
