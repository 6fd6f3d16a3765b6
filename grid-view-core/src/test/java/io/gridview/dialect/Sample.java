package io.gridview.dialect;

import io.gridview.data.ColumnType;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A column of an engine.
 *
 * @param sqlType as the engine writes it and its driver tells it
 * @param values as the engine's texts
 */
record Sample(ColumnType type, String sqlType, List<@Nullable String> values) {
    static Sample of(ColumnType type, String sqlType, @Nullable String... values) {
        return new Sample(type, sqlType, Arrays.asList(values));
    }

    /** The same column with its first rows only. */
    Sample first(int rows) {
        return new Sample(type, sqlType, values.subList(0, rows));
    }

    @Override
    public String toString() {
        return sqlType;
    }
}
