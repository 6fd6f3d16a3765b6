package io.gridview.data;

import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Reads the rows of a JDBC result set, each column by its SQL type. */
final class ResultSetRows {
    private ResultSetRows() {}

    static RowTable read(ResultSet resultSet, ReadLimits limits) throws SQLException {
        Notes notes = new Notes();
        ResultSetMetaData metaData = resultSet.getMetaData();
        int count = limits.columnsOf(metaData.getColumnCount(), notes);
        List<String> names = new ArrayList<>();
        JdbcColumn[] columns = new JdbcColumn[count];
        boolean trino = TrinoColumns.isTrino(metaData);
        for (int i = 1; i <= count; i++) {
            names.add(metaData.getColumnLabel(i));
            String type = metaData.getColumnTypeName(i);
            columns[i - 1] = trino ? TrinoColumns.of(type, i, limits) : JdbcColumns.of(type, i, limits);
        }
        RowBudget budget = new RowBudget(limits, count);
        int rows = 0;
        int toRead = budget.rowsToRead(0, 0);
        boolean more = resultSet.next();
        while (more && toRead > 0) {
            for (JdbcColumn column : columns) {
                column.read(resultSet);
            }
            rows++;
            toRead--;
            if (toRead == 0) {
                toRead = budget.rowsToRead(rows, bytes(columns));
            }
            more = resultSet.next();
        }
        if (more) {
            budget.noteCut(rows, notes);
        }
        return table(names, columns, rows, more, notes);
    }

    private static long bytes(JdbcColumn[] columns) {
        long bytes = 0;
        for (JdbcColumn column : columns) {
            bytes += column.bytes();
        }
        return bytes;
    }

    private static RowTable table(List<String> names, JdbcColumn[] readers, int rows, boolean cut, Notes notes) {
        List<String> keys = ColumnKeys.unique(names, notes);
        List<Column> columns = new ArrayList<>(names.size());
        for (int i = 0; i < readers.length; i++) {
            columns.add(readers[i].build(keys.get(i), notes));
        }
        return new RowTable(columns, names, rows, cut ? RowExtent.cutOff() : RowExtent.complete(rows), notes.list());
    }
}
