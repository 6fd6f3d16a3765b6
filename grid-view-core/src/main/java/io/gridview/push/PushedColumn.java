package io.gridview.push;

import io.gridview.data.ColumnType;

/**
 * A column of a planner's statement.
 *
 * @param place from zero
 * @param key its key in the rows at hand
 * @param type what its cells are read as
 * @param sqlType the type's name as the driver tells it
 */
public record PushedColumn(int place, String key, ColumnType type, String sqlType) {
    /** Its name in the tables that questions read. */
    String name() {
        return "c" + place;
    }
}
