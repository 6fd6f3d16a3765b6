package io.gridview.sql;

import io.gridview.data.RowTable;

/**
 * Rows that are read and kept together, as the pages after the first one asked for lie in them too.
 *
 * @param counts how many rows there are
 * @param cut whether it has fewer rows than were asked for because they are too large
 */
record PageBlock(RowTable rows, RowCounts counts, boolean cut) {
    long bytes() {
        return TableBytes.of(rows);
    }
}
