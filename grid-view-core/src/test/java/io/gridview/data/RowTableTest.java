package io.gridview.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class RowTableTest {
    private final RowTable table = RowTable.ofArrays(
            ColumnHeader.ofNames(List.of("a", "b")), List.of(List.of(1, "x"), List.of(2, "y"), Arrays.asList(3, "x")));

    @Test
    void texts_are_held_once_in_first_seen_order() {
        assertThat(table.column("b")).isInstanceOfSatisfying(TextColumn.class, column -> {
            assertThat(column.dictionary()).containsExactly("x", "y");
            assertThat(column.code(2)).isEqualTo(column.code(0));
            assertThat(column.get(2)).isEqualTo("x");
        });
    }

    @Test
    void the_extent_can_be_restated_where_it_goes_with_the_rows() {
        assertThat(table.withExtent(new RowExtent(true, 10L)).extent().fullRowCount())
                .isEqualTo(10);
        assertThat(table.withExtent(RowExtent.cutOff()).extent().truncated()).isTrue();
        assertThat(table.withExtent(RowExtent.cutOff()).rows()).isEqualTo(table.rows());
        assertThatIllegalArgumentException().isThrownBy(() -> table.withExtent(new RowExtent(true, 3L)));
        assertThatIllegalArgumentException().isThrownBy(() -> table.withExtent(new RowExtent(false, 4L)));
        assertThatIllegalArgumentException().isThrownBy(() -> table.withExtent(new RowExtent(false, 2L)));
        assertThatIllegalArgumentException().isThrownBy(() -> new RowExtent(true, -1L));
    }

    @Test
    void rows_outside_of_the_table_are_refused() {
        assertThatExceptionOfType(IndexOutOfBoundsException.class)
                .isThrownBy(() -> table.rows().get(3));
        assertThatExceptionOfType(IndexOutOfBoundsException.class)
                .isThrownBy(() -> table.columns().get(0).value(3));
        assertThatExceptionOfType(IndexOutOfBoundsException.class)
                .isThrownBy(() -> table.columns().get(0).value(-1));
    }

    @Test
    void its_lists_cannot_be_changed() {
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> table.columns().clear());
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> table.names().clear());
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> table.rows().clear());
    }
}
