package io.gridview.judgement;

import io.trino.tpch.TpchColumn;
import io.trino.tpch.TpchEntity;
import io.trino.tpch.TpchTable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/** The eight tables of TPC-H at a hundredth of its smallest scale, with the types that its specification gives. */
final class TpchRows {
    private static final double SCALE = 0.01;
    private static final int CENTS = 2;

    private TpchRows() {}

    static void load(Connection connection) throws SQLException {
        for (TpchTable<?> table : TpchTable.getTables()) {
            load(connection.unwrap(DuckDBConnection.class), table);
        }
    }

    private static <E extends TpchEntity> void load(DuckDBConnection connection, TpchTable<E> table)
            throws SQLException {
        List<TpchColumn<E>> columns = table.getColumns();
        String described = columns.stream()
                .map(column -> column.getColumnName() + " " + type(column))
                .collect(Collectors.joining(", "));
        try (Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE " + table.getTableName() + " (" + described + ")");
        }
        try (DuckDBAppender rows = connection.createAppender(DuckDBConnection.DEFAULT_SCHEMA, table.getTableName())) {
            for (E entity : table.createGenerator(SCALE, 1, 1)) {
                rows.beginRow();
                for (TpchColumn<E> column : columns) {
                    append(rows, column, entity);
                }
                rows.endRow();
            }
        }
    }

    private static String type(TpchColumn<?> column) {
        return switch (column.getType().getBase()) {
            case IDENTIFIER -> "BIGINT";
            case INTEGER -> "INTEGER";
            case DATE -> "DATE";
            case DOUBLE -> "DECIMAL(15, 2)";
            case VARCHAR -> "VARCHAR";
        };
    }

    private static <E extends TpchEntity> void append(DuckDBAppender rows, TpchColumn<E> column, E entity)
            throws SQLException {
        switch (column.getType().getBase()) {
            case IDENTIFIER -> rows.append(column.getIdentifier(entity));
            case INTEGER -> rows.append(column.getInteger(entity));
            case DATE -> rows.append(LocalDate.ofEpochDay(column.getDate(entity)));
            case DOUBLE ->
                rows.append(BigDecimal.valueOf(column.getDouble(entity)).setScale(CENTS, RoundingMode.HALF_EVEN));
            case VARCHAR -> rows.append(column.getString(entity));
        }
    }
}
