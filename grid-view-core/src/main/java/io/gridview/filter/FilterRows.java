package io.gridview.filter;

import io.gridview.data.Column;
import io.gridview.data.RowTable;
import java.time.ZoneId;
import java.util.Objects;

/**
 * Rows as a filter sees them.
 *
 * @param table the values
 * @param texts how the reader sees them
 * @param zone the zone whose days and hours an instant is compared by
 */
public record FilterRows(RowTable table, CellTexts texts, ZoneId zone) {
    public FilterRows {
        Objects.requireNonNull(table, "table");
        Objects.requireNonNull(texts, "texts");
        Objects.requireNonNull(zone, "zone");
    }

    int count() {
        return table.rowCount();
    }

    Column column(String key) {
        Column column = table.column(key);
        if (column == null) {
            throw new IllegalArgumentException("the rows have no column \"" + key + "\"");
        }
        return column;
    }
}
