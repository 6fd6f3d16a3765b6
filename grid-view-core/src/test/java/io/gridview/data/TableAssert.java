package io.gridview.data;

import static org.assertj.core.api.Assertions.assertThat;

/** Compares tables in all that a reader of them can see. */
final class TableAssert {
    private TableAssert() {}

    static void assertSame(RowTable actual, RowTable expected) {
        assertThat(actual.names()).isEqualTo(expected.names());
        assertThat(actual.columns())
                .extracting(Column::key)
                .isEqualTo(expected.columns().stream().map(Column::key).toList());
        assertThat(actual.columns())
                .extracting(Column::type)
                .isEqualTo(expected.columns().stream().map(Column::type).toList());
        assertThat(actual.extent()).isEqualTo(expected.extent());
        assertThat(actual.notes()).isEqualTo(expected.notes());
        assertThat(actual.rowCount()).isEqualTo(expected.rowCount());
        for (int i = 0; i < actual.columnCount(); i++) {
            assertSame(actual.columns().get(i), expected.columns().get(i));
        }
    }

    private static void assertSame(Column actual, Column expected) {
        assertThat(actual.size()).isEqualTo(expected.size());
        assertThat(actual.hasNulls()).isEqualTo(expected.hasNulls());
        for (int row = 0; row < actual.size(); row++) {
            if (actual.isNull(row) != expected.isNull(row)
                    || (!actual.isNull(row) && !actual.value(row).equals(expected.value(row)))) {
                assertThat(actual.value(row))
                        .as("row %d of %s", row, actual.key())
                        .isEqualTo(expected.value(row));
            }
        }
        if (actual instanceof TextColumn texts && expected instanceof TextColumn others) {
            assertThat(texts.dictionary()).isEqualTo(others.dictionary());
        }
    }
}
