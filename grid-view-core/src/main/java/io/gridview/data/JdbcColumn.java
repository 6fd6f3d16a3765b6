package io.gridview.data;

import java.sql.ResultSet;
import java.sql.SQLException;

/** Reads one column of a result set, row by row, then makes a {@link Column} of it. */
interface JdbcColumn {
    /** Takes the cell of the row at which the result set stands. */
    void read(ResultSet resultSet) throws SQLException;

    /** The bytes of the cells taken, as {@link ReadLimits} counts them. */
    long bytes();

    /** The column of all cells taken; adds what there is to say about them. */
    Column build(String key, Notes notes);
}
