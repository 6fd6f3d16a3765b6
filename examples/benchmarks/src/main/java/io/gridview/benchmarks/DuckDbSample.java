package io.gridview.benchmarks;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/** {@link SampleRows} as a table of DuckDB. */
final class DuckDbSample {
    static final String IN_MEMORY = "jdbc:duckdb:";
    static final String QUERY = "SELECT * FROM sales";

    private DuckDbSample() {}

    /** A connection to a database that has the table. */
    static DuckDBConnection create(String url, SampleRows rows) throws SQLException {
        Connection connection = DriverManager.getConnection(url);
        try (Statement statement = connection.createStatement()) {
            statement.execute("""
                    CREATE TABLE sales (region VARCHAR, product VARCHAR, day DATE, customer INTEGER, quantity BIGINT,
                                        price DOUBLE, weight DOUBLE, revenue DECIMAL(12, 2))""");
        }
        DuckDBConnection duck = connection.unwrap(DuckDBConnection.class);
        try (DuckDBAppender appender = duck.createAppender("sales")) {
            for (int row = 0; row < rows.size(); row++) {
                append(appender, rows, row);
            }
        }
        return duck;
    }

    private static void append(DuckDBAppender appender, SampleRows rows, int row) throws SQLException {
        appender.beginRow();
        appender.append(rows.region[row]);
        appender.append(rows.product[row]);
        appender.append(LocalDate.ofEpochDay(rows.epochDay[row]));
        appender.append(rows.customer[row]);
        appender.append(rows.quantity[row]);
        appender.append(rows.price[row]);
        if (rows.noWeight[row]) {
            appender.appendNull();
        } else {
            appender.append(rows.weight[row]);
        }
        appender.append(BigDecimal.valueOf(rows.revenueCents[row], SampleRows.SCALE));
        appender.endRow();
    }
}
