package io.gridview.sql;

import io.gridview.data.RowTable;
import java.io.IOException;

/** Writes blocks of rows in some format. */
interface RowWriter {
    /** Writes what comes before the first row. */
    void begin(RowTable columns) throws IOException;

    /** Writes one row of a block. */
    void row(RowTable block, int row) throws IOException;

    /** Hands on what was written so far. */
    void flush() throws IOException;
}
