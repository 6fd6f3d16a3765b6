package io.gridview.cli;

import io.gridview.duckdb.DuckDbDatabase;
import io.gridview.duckdb.GridViewDuckDb;
import io.gridview.guard.SqlGuard;
import io.gridview.guard.SqlGuards;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;

/**
 * A database that replies run against.
 *
 * @param dataSource gives its connections
 * @param guard decides which statements may run
 * @param closing undoes what opening did
 */
record Source(DataSource dataSource, SqlGuard guard, Runnable closing) implements AutoCloseable {
    private static final String DUCKDB_URL = "jdbc:duckdb:";
    private static final List<String> DATA_FILES =
            List.of(".csv", ".tsv", ".parquet", ".json", ".jsonl", ".ndjson", ".csv.gz", ".json.gz");

    /**
     * Opens a DuckDB file, a data file or a JDBC URL.
     *
     * @throws SourceException saying what is wrong with it
     */
    static Source open(String source) throws SourceException {
        if (source.startsWith("jdbc:") && !source.startsWith(DUCKDB_URL)) {
            return ofUrl(source);
        }
        Path file = Path.of(source.startsWith(DUCKDB_URL) ? source.substring(DUCKDB_URL.length()) : source);
        if (!Files.isRegularFile(file)) {
            throw new SourceException("there is no file \"" + file + "\".");
        }
        try {
            DuckDbDatabase database = isData(file) ? ofDataFile(file) : GridViewDuckDb.open(file);
            return new Source(database, SqlGuards.duckDb(), database::close);
        } catch (IllegalArgumentException | IllegalStateException e) {
            throw new SourceException("\"" + file + "\" cannot be opened: " + e.getMessage(), e);
        }
    }

    private static Source ofUrl(String url) throws SourceException {
        DataSource dataSource = new UrlDataSource(url);
        try (Connection connection = dataSource.getConnection()) {
            if (!connection.isValid(10)) {
                throw new SourceException("the database does not answer.");
            }
        } catch (SQLException e) {
            throw new SourceException("the database cannot be reached: " + e.getMessage(), e);
        }
        return new Source(dataSource, SqlGuards.forDatabase(), () -> {});
    }

    private static boolean isData(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return DATA_FILES.stream().anyMatch(name::endsWith);
    }

    /** A database with one table, named after the file. */
    private static DuckDbDatabase ofDataFile(Path file) {
        String name = file.getFileName().toString().replaceFirst("(?i)\\.gz$", "");
        String stem = name.substring(0, name.lastIndexOf('.'));
        return GridViewDuckDb.files().table(stem, file).open();
    }

    @Override
    public void close() {
        closing.run();
    }
}
