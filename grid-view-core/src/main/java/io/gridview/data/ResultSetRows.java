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
        ResultSetMetaData metaData = resultSet.getMetaData();
        List<String> names = new ArrayList<>();
        List<JdbcColumn> readers = new ArrayList<>();
        for (int i = 1; i <= metaData.getColumnCount(); i++) {
            names.add(metaData.getColumnLabel(i));
            readers.add(JdbcColumns.of(metaData.getColumnTypeName(i), i));
        }
        JdbcColumn[] columns = readers.toArray(new JdbcColumn[0]);
        int rows = 0;
        boolean more = resultSet.next();
        while (more && rows < limits.maxRows()) {
            for (JdbcColumn column : columns) {
                column.read(resultSet);
            }
            rows++;
            more = resultSet.next();
        }
        return table(names, readers, rows, more ? RowExtent.cutOff() : RowExtent.complete(rows));
    }

    private static RowTable table(List<String> names, List<JdbcColumn> readers, int rows, RowExtent extent) {
        Notes notes = new Notes();
        List<String> keys = ColumnKeys.unique(names, notes);
        List<Column> columns = new ArrayList<>(names.size());
        for (int i = 0; i < names.size(); i++) {
            columns.add(readers.get(i).build(keys.get(i), notes));
        }
        return new RowTable(columns, names, rows, extent, notes.list());
    }
}
