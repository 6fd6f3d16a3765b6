package io.gridview.sql;

import io.gridview.data.Column;
import io.gridview.data.ColumnHeader;
import io.gridview.data.RowFormatException;
import io.gridview.data.RowTable;
import java.sql.PreparedStatement;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The columns of a statement's result, and the queries that are made around it. */
record ResultShape(CheckedStatement statement, List<ResultColumn> columns) {
    private static final String RESULT = "grid_view_result";

    ResultShape {
        columns = List.copyOf(columns);
    }

    static ResultShape of(CheckedStatement statement) throws SQLException {
        if (statement.isDuckDb()) {
            // Inside a subquery DuckDB renames columns of equal names.
            try (PreparedStatement prepared = statement.connection().prepareStatement(statement.text())) {
                return new ResultShape(statement, columns(prepared.getMetaData()));
            }
        }
        String none = "SELECT * FROM (" + statement.text() + "\n) AS page LIMIT 0";
        return statement.plain(none, rows -> new ResultShape(statement, columns(rows.getMetaData())));
    }

    private static List<ResultColumn> columns(ResultSetMetaData metaData) throws SQLException {
        List<String> names = new ArrayList<>();
        for (int i = 1; i <= metaData.getColumnCount(); i++) {
            names.add(metaData.getColumnLabel(i));
        }
        List<Column> keys =
                RowTable.ofArrays(ColumnHeader.ofNames(names), List.of()).columns();
        List<ResultColumn> columns = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            columns.add(column(i, names.get(i), keys.get(i).key(), metaData.getColumnTypeName(i + 1)));
        }
        return columns;
    }

    private static ResultColumn column(int place, String name, String key, @Nullable String typeName) {
        String sqlType = typeName == null ? "" : typeName;
        try {
            return new ResultColumn(
                    place, name, key, ColumnHeader.parse(name, sqlType).type(), sqlType);
        } catch (RowFormatException e) {
            // A type that this library does not know is read by its Java objects.
            return new ResultColumn(place, name, key, null, sqlType);
        }
    }

    @Nullable
    ResultColumn column(String key) {
        return columns.stream()
                .filter(column -> column.key().equals(key))
                .findFirst()
                .orElse(null);
    }

    /** A query over the result, whose columns have the names of {@link ResultColumn#alias}. */
    String query(String select, String rest) {
        List<String> aliases = columns.stream().map(ResultColumn::alias).toList();
        return "WITH "
                + statement.dialect().commonTable(RESULT, aliases, statement.text() + "\n", false)
                + " SELECT " + select + " FROM " + RESULT + rest;
    }

    /** All columns under their own names. */
    String everyColumn() {
        return String.join(", ", columns.stream().map(this::named).toList());
    }

    /** One column under its own name. */
    String named(ResultColumn column) {
        return column.alias() + " AS " + statement.dialect().identifier(column.name());
    }
}
