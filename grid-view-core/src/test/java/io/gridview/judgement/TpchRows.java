package io.gridview.judgement;

import io.trino.tpch.CustomerColumn;
import io.trino.tpch.CustomerGenerator;
import io.trino.tpch.Distributions;
import io.trino.tpch.LineItemColumn;
import io.trino.tpch.LineItemGenerator;
import io.trino.tpch.NationColumn;
import io.trino.tpch.NationGenerator;
import io.trino.tpch.OrderColumn;
import io.trino.tpch.OrderGenerator;
import io.trino.tpch.PartColumn;
import io.trino.tpch.PartGenerator;
import io.trino.tpch.PartSupplierColumn;
import io.trino.tpch.PartSupplierGenerator;
import io.trino.tpch.RegionColumn;
import io.trino.tpch.RegionGenerator;
import io.trino.tpch.SupplierColumn;
import io.trino.tpch.SupplierGenerator;
import io.trino.tpch.TextPool;
import io.trino.tpch.TpchColumn;
import io.trino.tpch.TpchEntity;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/** The eight tables of TPC-H at a hundredth of its smallest scale, with the types that its specification gives. */
final class TpchRows {
    private static final double SCALE = 0.01;
    private static final int CENTS = 2;
    private static final Distributions WORDS = Distributions.getDefaultDistributions();

    /** Remarks come out of this; the 300 MB that the specification asks for would stay in memory for nothing. */
    private static final TextPool REMARKS = new TextPool(1 << 20, WORDS);

    private TpchRows() {}

    static void load(Connection connection) throws SQLException {
        DuckDBConnection duckDb = connection.unwrap(DuckDBConnection.class);
        load(duckDb, "region", RegionColumn.values(), new RegionGenerator(WORDS, REMARKS));
        load(duckDb, "nation", NationColumn.values(), new NationGenerator(WORDS, REMARKS));
        load(duckDb, "supplier", SupplierColumn.values(), new SupplierGenerator(SCALE, 1, 1, WORDS, REMARKS));
        load(duckDb, "customer", CustomerColumn.values(), new CustomerGenerator(SCALE, 1, 1, WORDS, REMARKS));
        load(duckDb, "part", PartColumn.values(), new PartGenerator(SCALE, 1, 1, WORDS, REMARKS));
        load(duckDb, "partsupp", PartSupplierColumn.values(), new PartSupplierGenerator(SCALE, 1, 1, REMARKS));
        load(duckDb, "orders", OrderColumn.values(), new OrderGenerator(SCALE, 1, 1, WORDS, REMARKS));
        load(duckDb, "lineitem", LineItemColumn.values(), new LineItemGenerator(SCALE, 1, 1, WORDS, REMARKS));
    }

    private static <E extends TpchEntity> void load(
            DuckDBConnection connection, String table, TpchColumn<E>[] columns, Iterable<E> entities)
            throws SQLException {
        String described = Arrays.stream(columns)
                .map(column -> column.getColumnName() + " " + type(column))
                .collect(Collectors.joining(", "));
        try (Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE " + table + " (" + described + ")");
        }
        try (DuckDBAppender rows = connection.createAppender(DuckDBConnection.DEFAULT_SCHEMA, table)) {
            for (E entity : entities) {
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
