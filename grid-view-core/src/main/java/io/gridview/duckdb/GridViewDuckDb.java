package io.gridview.duckdb;

import java.nio.file.Path;

/**
 * Opens DuckDB for questions: a database file, or files of data that become its tables.
 *
 * <pre>{@code
 * try (DuckDbDatabase shop = GridViewDuckDb.files()
 *         .table("sales", Path.of("sales.csv"))
 *         .table("stores", Path.of("stores.parquet"))
 *         .open()) {
 *     SqlRunner runner = new SqlRunner(shop, SqlGuards.duckDb(), SqlLimits.DEFAULT);
 *     …
 * }
 * }</pre>
 *
 * <p>Either way nothing can be written, no other file or network address reached and no setting changed through the
 * connections. DuckDB's driver must be on the class path.
 */
public final class GridViewDuckDb {
    private GridViewDuckDb() {}

    /** Opens a database file with {@link DuckDbOptions#DEFAULT}. */
    public static DuckDbDatabase open(Path databaseFile) {
        return open(databaseFile, DuckDbOptions.DEFAULT);
    }

    /**
     * Opens a database file.
     *
     * @throws IllegalArgumentException if there is no such file
     * @throws IllegalStateException if it cannot be opened, or no driver is there
     */
    public static DuckDbDatabase open(Path databaseFile, DuckDbOptions options) {
        return DuckDbDatabase.openReadOnly(databaseFile, options);
    }

    /** A database made of files of data, which the caller names next. */
    public static DuckDbFiles files() {
        return new DuckDbFiles();
    }
}
