package io.gridview.dialect;

import io.gridview.data.ColumnType;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A column of an engine.
 *
 * @param sqlType as the engine writes it and its driver tells it
 * @param cell what makes a value of a text, which stands where {@code %s} does
 * @param values as the engine's texts
 */
record Sample(ColumnType type, String sqlType, String cell, List<@Nullable String> values) {
    static Sample of(ColumnType type, String sqlType, @Nullable String... values) {
        return made(type, sqlType, "CAST(%s AS " + sqlType + ")", values);
    }

    static Sample made(ColumnType type, String sqlType, String cell, @Nullable String... values) {
        return new Sample(type, sqlType, cell, Arrays.asList(values));
    }

    /** The same column with its first rows only. */
    Sample first(int rows) {
        return new Sample(type, sqlType, cell, values.subList(0, rows));
    }

    @Override
    public String toString() {
        return sqlType;
    }
}
