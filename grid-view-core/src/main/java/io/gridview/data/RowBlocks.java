package io.gridview.data;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads a result of any size block by block, so that only one block is in memory at a time.
 *
 * <p>Each block is a table of its own: a column of integers of any size, and one of a type this library does not know,
 * has the type that the cells of the block have.
 */
public final class RowBlocks {
    private RowBlocks() {}

    /** Takes one block after the other. */
    @FunctionalInterface
    public interface Taker<E extends Exception> {
        /** Takes a block of at least one row; false for enough. */
        boolean take(RowTable block) throws E;
    }

    /**
     * Runs a prepared query and hands over its rows; DuckDB's driver gives them while the query still runs. The
     * statement is left open.
     *
     * @param rows about how many rows a block has
     * @return a table without rows that has the result's columns
     * @throws SQLException if the driver fails
     * @throws RowFormatException if a number or date is out of range
     */
    public static <E extends Exception> RowTable query(PreparedStatement statement, int rows, Taker<E> taker)
            throws SQLException, E {
        RowTable columns = PreparedRows.hasChunks() ? DuckDbBlocks.readOrNull(statement, rows, taker) : null;
        if (columns != null) {
            return columns;
        }
        try (ResultSet resultSet = statement.executeQuery()) {
            return read(resultSet, rows, taker);
        }
    }

    /**
     * Hands over the rows that come next. The result set is left open.
     *
     * @param rows how many rows a block has, but for the last
     * @return a table without rows that has the result's columns
     * @throws SQLException if the driver fails
     * @throws RowFormatException if a number or date is out of range
     */
    public static <E extends Exception> RowTable read(ResultSet resultSet, int rows, Taker<E> taker)
            throws SQLException, E {
        ResultSetMetaData metaData = resultSet.getMetaData();
        List<String> names = new ArrayList<>();
        for (int i = 1; i <= metaData.getColumnCount(); i++) {
            names.add(metaData.getColumnLabel(i));
        }
        JdbcColumn[] columns = columns(metaData);
        int taken = 0;
        boolean goOn = true;
        while (goOn && resultSet.next()) {
            for (JdbcColumn column : columns) {
                column.read(resultSet);
            }
            taken++;
            if (taken == rows) {
                goOn = taker.take(table(names, columns, taken));
                columns = columns(metaData);
                taken = 0;
            }
        }
        if (goOn && taken > 0) {
            taker.take(table(names, columns, taken));
        }
        return table(names, columns(metaData), 0);
    }

    private static JdbcColumn[] columns(ResultSetMetaData metaData) throws SQLException {
        JdbcColumn[] columns = new JdbcColumn[metaData.getColumnCount()];
        for (int i = 0; i < columns.length; i++) {
            columns[i] = JdbcColumns.of(metaData.getColumnTypeName(i + 1), i + 1, ReadLimits.UNLIMITED);
        }
        return columns;
    }

    private static RowTable table(List<String> names, JdbcColumn[] readers, int rows) {
        Notes notes = new Notes();
        List<String> keys = ColumnKeys.unique(names, notes);
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < readers.length; i++) {
            columns.add(readers[i].build(keys.get(i), notes));
        }
        return new RowTable(columns, names, rows, RowExtent.complete(rows), notes.list());
    }
}
