package io.gridview.sql;

import io.gridview.data.ColumnType;
import io.gridview.dialect.SqlDialect;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One column of a statement's result before its rows are read.
 *
 * @param place its place from 0
 * @param name its name as the engine tells it
 * @param key its key in the rows
 * @param type what its cells are; null where that shows only in the rows
 * @param sqlType its type as the engine tells it
 */
record ResultColumn(
        int place, String name, String key, @Nullable ColumnType type, String sqlType) {

    /** Its name inside the queries that are made around the statement. */
    String alias() {
        return "c" + place;
    }

    /** Its value as Java reads it. */
    String read(SqlDialect dialect) {
        return type == null ? alias() : dialect.read(alias(), type, sqlType);
    }

    /** What rows are sorted and compared by. */
    String ordered(SqlDialect dialect) {
        return type == null || isNested() ? "CAST(" + alias() + " AS VARCHAR)" : dialect.ordered(read(dialect), type);
    }

    /** True for lists, structures and the like, whose text in Java is not the engine's. */
    boolean isNested() {
        return type == ColumnType.JSON && !sqlType.toLowerCase(Locale.ROOT).startsWith("json");
    }

    /** True for times with more digits than are compared in SQL. */
    boolean isFinerThanMicros() {
        String folded = sqlType.toLowerCase(Locale.ROOT);
        return folded.equals("timestamp_ns") || folded.equals("time_ns") || folded.matches(".*\\((7|8|9|1[0-2])\\).*");
    }
}
