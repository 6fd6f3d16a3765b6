package io.gridview.benchmarks;

import io.gridview.duckdb.DuckDbDatabase;
import io.gridview.duckdb.GridViewDuckDb;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/** A DuckDB file of sales with more rows than a process would hold; made once, the same each time, and then read only. */
final class LargeSales {
    /** The folder of the files; that of temporary files where it is not set. */
    static final String FOLDER = "gridview.large";

    /** What a planner would say. */
    static final String QUERY = "SELECT id, region, product, sold_on, amount, quantity, rating FROM sales";

    private static final int REGIONS = 12;
    private static final int PRODUCTS = 200;
    private static final int DAYS = 5 * 365 + 1;
    private static final int LARGEST_CENTS = 10_000_000;
    private static final int MOST_PIECES = 50;
    private static final int RATINGS = 1_000_000;

    private LargeSales() {}

    /** A file that has so many rows, opened as the library opens what a planner's statements run on. */
    static DuckDbDatabase open(long rows) throws SQLException, IOException {
        Path folder = Path.of(System.getProperty(FOLDER, System.getProperty("java.io.tmpdir")));
        Path file = folder.resolve("grid-view-sales-" + rows + ".duckdb");
        if (!Files.exists(file)) {
            // Under another name until it is whole, so that a run that was stopped leaves none behind that is not.
            Path begun = Files.createTempDirectory(folder, "grid-view-sales").resolve("begun.duckdb");
            create(begun, rows);
            Files.move(begun, file);
            Files.delete(begun.getParent());
        }
        return GridViewDuckDb.open(file);
    }

    private static void create(Path file, long rows) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + file);
                Statement statement = connection.createStatement()) {
            statement.execute("SET preserve_insertion_order = false");
            statement.execute("CREATE TABLE sales AS SELECT CAST(i AS BIGINT) AS id, 'Region ' || " + drawn(1, REGIONS)
                    + " AS region, 'Product ' || " + drawn(2, PRODUCTS) + " AS product, DATE '2020-01-01' + CAST("
                    + drawn(3, DAYS) + " AS INTEGER) AS sold_on, CAST(" + drawn(4, LARGEST_CENTS)
                    + " / 100 AS DECIMAL(12, 2)) AS amount, CAST(1 + " + drawn(5, MOST_PIECES)
                    + " AS INTEGER) AS quantity, " + drawn(6, RATINGS) + " / 2e5 AS rating FROM range(" + rows
                    + ") t(i)");
        }
    }

    /** A whole number from zero on, of a row's number and the column's. */
    private static String drawn(int column, int below) {
        return "(hash(i * 8 + " + column + ") % " + below + ")";
    }
}
